package io.gridgov.core.rule;

/** The order of numbers, dates and times. */
final class Order {
  private Order() {}

  static int compare(Value one, Value other) {
    if (one instanceof Value.Amount a && other instanceof Value.Amount b) {
      return a.number().compareTo(b.number());
    }
    if (one instanceof Value.Day a && other instanceof Value.Day b) {
      return a.date().compareTo(b.date());
    }
    if (one instanceof Value.Time a && other instanceof Value.Time b) {
      return a.time().compareTo(b.time());
    }
    throw new IllegalArgumentException("values must have an order: " + one + ", " + other);
  }
}
