package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The order of numbers, dates and times, and what lies between two of them. */
final class Line {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(100);
  private static final List<Duration> STEPS =
      List.of(
          Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofNanos(1));

  private final ColumnType.Kind kind;

  Line(ColumnType.Kind kind) {
    this.kind = kind;
  }

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

  /** A value strictly between two bounds, either of which may be absent; empty if there is none. */
  Optional<Value> between(Optional<Value> low, Optional<Value> high) {
    return switch (kind) {
      case NUMBER -> number(low.map(Line::number), high.map(Line::number));
      case DATE -> date(low, high);
      default -> time(low, high);
    };
  }

  private static BigDecimal number(Value value) {
    return ((Value.Amount) value).number();
  }

  /** A whole number where there is one. */
  private static Optional<Value> number(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.isEmpty()) {
      return amount(high.map(b -> b.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)));
    }
    BigDecimal whole = low.get().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    if (high.isEmpty() || whole.compareTo(high.get()) < 0) {
      return amount(Optional.of(whole));
    }
    BigDecimal middle = low.get().add(high.get()).multiply(HALF).stripTrailingZeros();
    if (middle.scale() <= SMALLEST.scale()) {
      return amount(Optional.of(middle));
    }
    return amount(Optional.of(low.get().add(SMALLEST)).filter(n -> n.compareTo(high.get()) < 0));
  }

  /** Empty where the number has more digits than a value can have; zero where nothing is asked. */
  private static Optional<Value> amount(Optional<BigDecimal> number) {
    try {
      return number.map(Value.Amount::new);
    } catch (IllegalArgumentException tooManyDigits) {
      return Optional.empty();
    }
  }

  private static Optional<Value> date(Optional<Value> low, Optional<Value> high) {
    Optional<LocalDate> after = low.map(value -> ((Value.Day) value).date());
    Optional<LocalDate> before = high.map(value -> ((Value.Day) value).date());
    if (after.isEmpty()) {
      return before.filter(LocalDate.MIN::isBefore).map(day -> new Value.Day(day.minusDays(1)));
    }
    return after
        .filter(LocalDate.MAX::isAfter)
        .map(day -> day.plusDays(1))
        .filter(day -> before.isEmpty() || day.isBefore(before.get()))
        .map(Value.Day::new);
  }

  private static Optional<Value> time(Optional<Value> low, Optional<Value> high) {
    Optional<LocalTime> before = high.map(value -> ((Value.Time) value).time());
    if (low.isEmpty()) {
      return before.filter(LocalTime.MIN::isBefore).map(time -> new Value.Time(LocalTime.MIN));
    }
    LocalTime after = ((Value.Time) low.get()).time();
    for (Duration step : STEPS) {
      LocalTime next = after.plus(step);
      if (next.isAfter(after) && (before.isEmpty() || next.isBefore(before.get()))) {
        return Optional.of(new Value.Time(next));
      }
    }
    return Optional.empty();
  }

  /** Some value, where no bound is named. */
  Value any() {
    return switch (kind) {
      case NUMBER -> new Value.Amount(BigDecimal.ZERO);
      case DATE -> new Value.Day(LocalDate.of(2026, 1, 1));
      default -> new Value.Time(LocalTime.NOON);
    };
  }
}
