package io.gridgov.workflow.order;

import io.gridgov.workflow.internal.text.Printable;

/**
 * The caller's number of a command (指令号): the same number never has two effects on an order (law
 * L10).
 *
 * @param value 1 to 128 printable characters
 * @since 0.1.0
 */
public record CommandId(String value) implements Comparable<CommandId> {
  /** Checks the form. */
  public CommandId {
    Printable.requireId(value, 128, "command id");
  }

  /**
   * Returns the id with the given text.
   *
   * @param text the id
   * @return the id
   */
  public static CommandId of(String text) {
    return new CommandId(text);
  }

  @Override
  public int compareTo(CommandId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
