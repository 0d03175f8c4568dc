package io.gridgov.workflow.order;

import java.util.Objects;

/**
 * The number of a work order (工单号), unique within its city.
 *
 * @param value 1 to 200 characters, not blank
 * @since 0.1.0
 */
public record OrderId(String value) implements Comparable<OrderId> {
  /** Checks the form. */
  public OrderId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank() || value.length() > 200) {
      throw new IllegalArgumentException("order id must be 1 to 200 characters");
    }
  }

  /**
   * Returns the id with the given text.
   *
   * @param text the id
   * @return the id
   */
  public static OrderId of(String text) {
    return new OrderId(text);
  }

  @Override
  public int compareTo(OrderId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
