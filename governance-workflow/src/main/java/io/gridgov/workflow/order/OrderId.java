package io.gridgov.workflow.order;

import io.gridgov.workflow.internal.text.Printable;

/**
 * The number of a work order (工单号), unique within its city.
 *
 * @param value 1 to 200 printable characters
 * @since 0.1.0
 */
public record OrderId(String value) implements Comparable<OrderId> {
  /** Checks the form. */
  public OrderId {
    Printable.requireId(value, 200, "order id");
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
