package io.gridgov.core.pack;

import io.gridgov.core.Validity;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds circles of parents that close on some day; each is found once, however long it is.
 *
 * <p>Depth first over keys, without recursion: linear in the rows.
 */
final class ParentCycles<K> {
  private static final int MOST_SPANS = 100;

  private final Map<K, Map<K, List<Validity>>> parents = new LinkedHashMap<>();
  private final List<List<K>> cycles = new ArrayList<>();
  private final Set<K> done = new HashSet<>();

  private ParentCycles() {}

  static <K, T> List<List<K>> find(
      List<Entry<T>> entries,
      Function<T, K> key,
      Function<T, Optional<K>> parent,
      Function<T, Validity> validity) {
    ParentCycles<K> search = new ParentCycles<>();
    for (Entry<T> entry : entries) {
      T row = entry.value();
      parent
          .apply(row)
          .ifPresent(
              above ->
                  search
                      .parents
                      .computeIfAbsent(key.apply(row), k -> new LinkedHashMap<>(2))
                      .computeIfAbsent(above, k -> new ArrayList<>(1))
                      .add(validity.apply(row)));
    }
    search.parents.keySet().forEach(search::searchFrom);
    return search.cycles;
  }

  private void searchFrom(K start) {
    if (!done.add(start)) {
      return;
    }
    LinkedHashSet<K> path = new LinkedHashSet<>(Set.of(start));
    Deque<Iterator<K>> open = new ArrayDeque<>();
    Deque<K> keys = new ArrayDeque<>();
    open.push(above(start));
    keys.push(start);
    while (!open.isEmpty()) {
      if (!open.element().hasNext()) {
        open.pop();
        path.remove(keys.pop());
        continue;
      }
      K next = open.element().next();
      if (path.contains(next)) {
        close(path, next);
      } else if (done.add(next)) {
        path.add(next);
        open.push(above(next));
        keys.push(next);
      }
    }
  }

  private Iterator<K> above(K key) {
    return parents.getOrDefault(key, Map.of()).keySet().iterator();
  }

  private void close(Set<K> path, K first) {
    List<K> cycle = new ArrayList<>();
    for (K key : path) {
      if (!cycle.isEmpty() || key.equals(first)) {
        cycle.add(key);
      }
    }
    cycle.add(first);
    if (closesOnSomeDay(cycle)) {
      cycles.add(cycle);
    }
  }

  private boolean closesOnSomeDay(List<K> cycle) {
    List<Validity> days = List.of(Validity.ALWAYS);
    for (int i = 0; i + 1 < cycle.size() && !days.isEmpty(); i++) {
      List<Validity> common = new ArrayList<>();
      for (Validity link :
          parents.getOrDefault(cycle.get(i), Map.of()).getOrDefault(cycle.get(i + 1), List.of())) {
        days.forEach(day -> intersection(day, link).ifPresent(common::add));
      }
      days = common.stream().distinct().limit(MOST_SPANS).toList();
    }
    return !days.isEmpty();
  }

  private static Optional<Validity> intersection(Validity one, Validity other) {
    if (!one.overlaps(other)) {
      return Optional.empty();
    }
    LocalDate from = later(one.from(), other.from());
    LocalDate to = earlier(one.to(), other.to());
    return Optional.of(
        new Validity(
            Optional.of(from).filter(day -> !day.equals(LocalDate.MIN)),
            Optional.of(to).filter(day -> !day.equals(LocalDate.MAX))));
  }

  private static LocalDate later(Optional<LocalDate> one, Optional<LocalDate> other) {
    LocalDate a = one.orElse(LocalDate.MIN);
    LocalDate b = other.orElse(LocalDate.MIN);
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    LocalDate a = one.orElse(LocalDate.MAX);
    LocalDate b = other.orElse(LocalDate.MAX);
    return a.isBefore(b) ? a : b;
  }

  /** A cycle as a fault shows it: at most six of its keys. */
  static String shown(List<?> cycle) {
    List<String> names = new ArrayList<>();
    boolean cut = cycle.size() > 7;
    (cut ? cycle.subList(0, 6) : cycle).forEach(key -> names.add(String.valueOf(key)));
    return String.join(" → ", names) + (cut ? " → … (" + (cycle.size() - 1) + ")" : "");
  }
}
