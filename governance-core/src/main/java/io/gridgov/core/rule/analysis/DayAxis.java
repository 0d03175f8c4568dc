package io.gridgov.core.rule.analysis;

import io.gridgov.core.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The days, cut into spans in which the same rows hold. */
record DayAxis(List<Validity> spans, Optional<LocalDate> preferred) {
  private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

  /** The spans between the first and the last day on which any of the rows holds. */
  static DayAxis within(Collection<Validity> rows, Optional<LocalDate> preferred) {
    boolean since =
        rows.stream().allMatch(row -> row.from().filter(LocalDate.MIN::isBefore).isPresent());
    boolean until = rows.stream().allMatch(row -> row.to().isPresent());
    List<Validity> spans = new ArrayList<>(always(rows, preferred).spans);
    if (!rows.isEmpty()) {
      spans.removeIf(span -> (since && span.from().isEmpty()) || (until && span.to().isEmpty()));
    }
    return new DayAxis(List.copyOf(spans), preferred);
  }

  /** The spans of all days. */
  static DayAxis always(Collection<Validity> rows, Optional<LocalDate> preferred) {
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (Validity row : rows) {
      row.from().filter(LocalDate.MIN::isBefore).ifPresent(turns::add);
      row.to().ifPresent(turns::add);
    }
    List<Validity> spans = new ArrayList<>();
    Optional<LocalDate> from = Optional.empty();
    for (LocalDate turn : turns) {
      spans.add(new Validity(from, Optional.of(turn)));
      from = Optional.of(turn);
    }
    spans.add(new Validity(from, Optional.empty()));
    return new DayAxis(List.copyOf(spans), preferred);
  }

  /** One day and no other. */
  static DayAxis on(LocalDate day) {
    return new DayAxis(List.of(Validity.between(day, day.plusDays(1))), Optional.of(day));
  }

  int size() {
    return spans.size();
  }

  long[] set(Validity validity) {
    return Bits.where(spans.size(), i -> validity.holdsOn(day(i)));
  }

  /** A day of a span. */
  LocalDate day(int i) {
    Validity span = spans.get(i);
    LocalDate wanted = preferred.orElse(SOME_DAY);
    if (span.holdsOn(wanted)) {
      return wanted;
    }
    return span.from().isPresent() ? span.from().get() : span.to().orElse(wanted).minusDays(1);
  }

  /** The days of a set of spans, neighbours joined. */
  List<Validity> days(long[] set) {
    List<Validity> days = new ArrayList<>();
    for (int i = Bits.first(set); i >= 0; i = Bits.next(set, i + 1)) {
      int first = i;
      while (Bits.next(set, i + 1) == i + 1) {
        i++;
      }
      days.add(new Validity(spans.get(first).from(), spans.get(i).to()));
    }
    return days;
  }
}
