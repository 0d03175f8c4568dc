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

  /**
   * The nearest double to a number, date or time: never falls as the value rises, and two values
   * that it does not tell apart are to be compared.
   */
  static double rounded(Value value) {
    if (value instanceof Value.Amount amount) {
      return amount.number().doubleValue();
    }
    if (value instanceof Value.Day day) {
      return day.date().toEpochDay();
    }
    return value instanceof Value.Time time ? time.time().toNanoOfDay() : Double.NaN;
  }
}
