package io.gridgov.core.pack;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The dated rows of each key: does it exist, and on all days that somebody refers to it. */
final class DatedIndex<K, T> {
  private final Map<K, List<Entry<T>>> byKey = new HashMap<>();
  private final Function<T, Validity> validity;

  private boolean complete = true;

  private DatedIndex(Function<T, Validity> validity) {
    this.validity = validity;
  }

  static <K, T> DatedIndex<K, T> of(
      List<Entry<T>> entries, Function<T, K> key, Function<T, Validity> validity) {
    DatedIndex<K, T> index = new DatedIndex<>(validity);
    for (Entry<T> entry : entries) {
      index.byKey.computeIfAbsent(key.apply(entry.value()), k -> new ArrayList<>(1)).add(entry);
    }
    index.byKey.values().stream()
        .filter(rows -> rows.size() > 1)
        .forEach(rows -> rows.sort(Comparator.comparing(row -> index.start(row))));
    return index;
  }

  /** Says whether all rows could be read; if not, every key counts as known. */
  DatedIndex<K, T> completeIf(boolean allRead) {
    complete = allRead;
    return this;
  }

  boolean isComplete() {
    return complete;
  }

  private LocalDate start(Entry<T> entry) {
    return validity.apply(entry.value()).from().orElse(LocalDate.MIN);
  }

  private LocalDate end(Entry<T> entry) {
    return validity.apply(entry.value()).to().orElse(LocalDate.MAX);
  }

  /** The rows of a key, by their first day. */
  List<Entry<T>> rows(K key) {
    return byKey.getOrDefault(key, List.of());
  }

  boolean knows(K key) {
    return !complete || byKey.containsKey(key);
  }

  /** Tells whether a key exists on every day of a span. */
  boolean covers(K key, Validity span) {
    if (!complete) {
      return true;
    }
    LocalDate reached = span.from().orElse(LocalDate.MIN);
    LocalDate end = span.to().orElse(LocalDate.MAX);
    for (Entry<T> row : rows(key)) {
      if (start(row).isAfter(reached) || !reached.isBefore(end)) {
        break;
      }
      reached = reached.isBefore(end(row)) ? end(row) : reached;
    }
    return !reached.isBefore(end);
  }

  /** Two rows of one key that share a day, the earlier line first. */
  void forEachOverlap(Overlap<T> overlap) {
    for (List<Entry<T>> rows : byKey.values()) {
      Entry<T> longest = rows.get(0);
      for (Entry<T> row : rows.subList(1, rows.size())) {
        if (start(row).isBefore(end(longest))) {
          boolean inOrder = longest.line() < row.line();
          overlap.accept(inOrder ? longest : row, inOrder ? row : longest);
        }
        longest = end(longest).isBefore(end(row)) ? row : longest;
      }
    }
  }

  /** Names every row whose key is taken on some of its days. */
  void checkUnique(String column, Function<T, K> key, Problems problems) {
    forEachOverlap(
        (first, second) ->
            problems.add(
                PackFault.DUPLICATE_CODE.at(
                    second.spot(column), new FromCell(key.apply(second.value())), first.line())));
  }

  /** Checks one reference to a key. */
  void check(Optional<K> key, Validity span, Spot spot, PackFault unknown, Problems problems) {
    if (key.isEmpty()) {
      return;
    }
    if (!knows(key.get())) {
      problems.add(unknown.at(spot, new FromCell(key.get())));
    } else if (!covers(key.get(), span)) {
      problems.add(PackFault.REFERENCE_NOT_VALID.at(spot, new FromCell(key.get())));
    }
  }

  /** Receives two rows that overlap. */
  interface Overlap<T> {
    void accept(Entry<T> first, Entry<T> second);
  }
}
