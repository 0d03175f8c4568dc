package io.gridgov.core.rule.analysis;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values that a column without an order may hold.
 *
 * @param values all that matter; where others may exist, one of those that no test names
 * @param other that one
 */
record Domain(List<Value> values, Optional<Value> other) {

  static Domain of(Column column, Set<Condition> tests, Universe universe) {
    return switch (column.type().kind()) {
      case BOOLEAN -> closed(List.of(new Value.Flag(true), new Value.Flag(false)));
      case TEXT ->
          column.type().words().isEmpty()
              ? open(column, List.of(), tests, universe)
              : closed(column.type().words().stream().<Value>map(Value.Words::new).toList());
      case CODE -> known(column, codes(column, universe), tests, universe);
      case GRID -> known(column, grids(column, universe), tests, universe);
      default -> open(column, List.of(), tests, universe);
    };
  }

  private static List<Value> codes(Column column, Universe universe) {
    return universe.codes(column).stream().<Value>map(Value.Code::new).toList();
  }

  private static List<Value> grids(Column column, Universe universe) {
    return universe.grids(column).stream().<Value>map(Value.InGrid::new).toList();
  }

  private static Domain known(
      Column column, List<Value> values, Set<Condition> tests, Universe universe) {
    return universe.isClosed(column) ? closed(values) : open(column, values, tests, universe);
  }

  private static Domain closed(List<Value> values) {
    return new Domain(values, Optional.empty());
  }

  /** What is known, what is named, what is named as standing above, and one more. */
  private static Domain open(
      Column column, Collection<Value> known, Set<Condition> tests, Universe universe) {
    Set<Value> values = new LinkedHashSet<>(known);
    tests.forEach(test -> named(test).ifPresent(values::add));
    Value other =
        fresh(column.type().kind())
            .filter(value -> !values.contains(value) && passesNone(value, tests, universe))
            .findFirst()
            .orElseThrow();
    values.add(other);
    return new Domain(List.copyOf(values), Optional.of(other));
  }

  private static Optional<Value> named(Condition test) {
    if (test instanceof Condition.Equal equal) {
      return Optional.of(equal.value());
    }
    if (test instanceof Condition.Under under) {
      return Optional.of(new Value.Code(under.code()));
    }
    return test instanceof Condition.Within within
        ? Optional.of(new Value.InGrid(within.grid()))
        : Optional.empty();
  }

  private static boolean passesNone(Value value, Set<Condition> tests, Universe universe) {
    return Tokens.of(value, universe).stream().noneMatch(tests::contains);
  }

  private static Stream<Value> fresh(ColumnType.Kind kind) {
    Stream<Integer> numbers = Stream.iterate(1, n -> n + 1);
    return numbers.map(
        n ->
            switch (kind) {
              case LIMIT -> new Value.Term(new Limit.NaturalDays(n));
              case CODE -> new Value.Code("other" + (n == 1 ? "" : n));
              case GRID -> new Value.InGrid(GridCode.of("other" + (n == 1 ? "" : n)));
              default -> new Value.Words("other" + (n == 1 ? "" : n));
            });
  }
}
