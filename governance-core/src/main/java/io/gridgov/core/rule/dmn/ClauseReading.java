package io.gridgov.core.rule.dmn;

import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.ColumnType.Kind;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the input and output clauses of a table as columns. */
final class ClauseReading {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ ]*(\\.[\\p{L}_][\\p{L}\\p{N}_ ]*)*");
  private static final Set<String> KEYWORDS =
      Set.of(
          "if then else for in return some every satisfies instance of between and or not function"
              .split(" ", -1));
  private static final List<Kind> GUESSES =
      List.of(Kind.TEXT, Kind.NUMBER, Kind.BOOLEAN, Kind.DATE, Kind.TIME);

  private final Types types;
  private final Problems problems;
  private final Map<String, Spot> spots = new HashMap<>();

  ClauseReading(Types types, Problems problems) {
    this.types = types;
    this.problems = problems;
  }

  /** An input; its entries tell its type where nothing else does. */
  Column input(Node clause, List<String> entries) {
    Optional<Node> expression = clause.find("inputExpression");
    String name = expression.map(Node::expression).orElse("");
    Spot spot = expression.map(Node::expressionSpot).orElse(clause.spot());
    if (expression.isEmpty()) {
      problems.add(DmnFault.DMN_MISSING.at(spot, "inputExpression"));
    } else {
      requireName(name, spot);
      requireOther(name, spot);
    }
    Types.Meaning meaning =
        expression
            .flatMap(found -> found.attribute("typeRef"))
            .map(type -> types.of(type, spot, false))
            .filter(found -> found.kind().isPresent())
            .orElseGet(() -> types.ofInput(name, spot));
    Optional<Node> values = clause.find("inputValues").or(meaning::allowed);
    return new Column(
        name,
        type(
            clause,
            meaning.kind().orElseGet(() -> guess(entries, ClauseReading::isCondition)),
            values));
  }

  /** An output; {@code meaning} is what the table's answer says about it. */
  Column output(Node clause, String name, Types.Meaning meaning, List<String> entries) {
    requireOther(name, clause.spot());
    Types.Meaning known =
        clause
            .attribute("typeRef")
            .map(type -> types.of(type, clause.spot(), true))
            .filter(found -> found.kind().isPresent())
            .orElse(meaning);
    Kind kind = known.kind().orElseGet(() -> guess(entries, ClauseReading::isOutput));
    return new Column(name, type(clause, kind, clause.find("outputValues").or(known::allowed)));
  }

  /** Where the columns read so far are named. */
  Map<String, Spot> spots() {
    return spots;
  }

  private void requireName(String name, Spot spot) {
    boolean plain =
        NAME.matcher(name).matches()
            && Arrays.stream(name.split("[ .]+", -1)).noneMatch(KEYWORDS::contains);
    if (!name.isEmpty() && !plain && !types.isInput(name)) {
      problems.add(DmnFault.DMN_UNSUPPORTED.at(spot, "literal expression " + name));
    }
  }

  private void requireOther(String name, Spot spot) {
    if (name.isBlank() || spots.putIfAbsent(name, spot) != null) {
      problems.add(DmnFault.COLUMN_NAME.at(spot, name));
    }
  }

  private static Kind guess(List<String> entries, BiPredicate<String, ColumnType> reads) {
    for (Kind kind : GUESSES) {
      ColumnType type = plain(kind);
      if (entries.stream().allMatch(entry -> reads.test(entry, type))) {
        return kind;
      }
    }
    return Kind.TEXT;
  }

  private static boolean isCondition(String entry, ColumnType type) {
    return SFeel.condition(entry, type, Spot.of("")).value().isPresent();
  }

  private static boolean isOutput(String entry, ColumnType type) {
    return SFeel.output(entry, type, Spot.of("")).value().isPresent();
  }

  private ColumnType type(Node clause, Kind declared, Optional<Node> values) {
    Kind kind = clause.own("kind").flatMap(name -> kind(clause, name)).orElse(declared);
    String unit = clause.own("unit").orElse("");
    ColumnType type = plain(kind);
    if (!unit.isEmpty()) {
      Optional<ColumnType> withUnit =
          kind == Kind.NUMBER ? ColumnType.find("number " + unit) : Optional.empty();
      if (withUnit.isEmpty()) {
        problems.add(DmnFault.DMN_TYPE.at(clause.spot(), "gridgov:unit " + unit));
      }
      type = withUnit.orElse(type);
    }
    ColumnType open = type;
    return values.map(restriction -> restricted(open, restriction)).orElse(open);
  }

  private Optional<Kind> kind(Node clause, String name) {
    Optional<Kind> kind =
        Stream.of(Kind.values()).filter(each -> Names.lower(each).equals(name)).findFirst();
    if (kind.isEmpty()) {
      problems.add(DmnFault.DMN_TYPE.at(clause.spot(), "gridgov:kind " + name));
    }
    return kind;
  }

  private static ColumnType plain(Kind kind) {
    return new ColumnType(kind, List.of(), Optional.empty(), Optional.empty(), "");
  }

  private ColumnType restricted(ColumnType open, Node values) {
    var read = SFeel.condition(values.expression(), open, values.expressionSpot());
    problems.addAll(read.problems());
    Condition condition = read.value().orElseGet(Condition.Any::new);
    Optional<ColumnType> type = restricted(open, condition);
    if (type.isEmpty()) {
      problems.add(DmnFault.DMN_VALUES.at(values.expressionSpot(), open));
    }
    return type.orElse(open);
  }

  private static Optional<ColumnType> restricted(ColumnType open, Condition condition) {
    List<Condition> tests =
        condition instanceof Condition.OneOf any ? any.tests() : List.of(condition);
    if (condition instanceof Condition.Any) {
      return Optional.of(open);
    }
    if (open.kind() == Kind.TEXT) {
      return words(tests);
    }
    if (open.kind() == Kind.NUMBER && condition instanceof Condition.Between between) {
      return bounded(open, between);
    }
    boolean both =
        open.kind() == Kind.BOOLEAN
            && tests.contains(new Condition.Equal(new Value.Flag(true)))
            && tests.contains(new Condition.Equal(new Value.Flag(false)));
    return both ? Optional.of(open) : Optional.empty();
  }

  private static Optional<ColumnType> words(List<Condition> tests) {
    if (!tests.stream().allMatch(Condition.Equal.class::isInstance)) {
      return Optional.empty();
    }
    List<String> words =
        tests.stream().map(test -> ((Condition.Equal) test).value().text()).toList();
    return ColumnType.find("text{" + String.join("|", words) + "}")
        .filter(type -> type.words().equals(words));
  }

  private static Optional<ColumnType> bounded(ColumnType open, Condition.Between between) {
    boolean closed =
        (between.low().isEmpty() || between.lowIn())
            && (between.high().isEmpty() || between.highIn());
    return closed
        ? Optional.of(
            new ColumnType(
                Kind.NUMBER,
                List.of(),
                between.low().map(ClauseReading::number),
                between.high().map(ClauseReading::number),
                open.unit()))
        : Optional.empty();
  }

  private static BigDecimal number(Value value) {
    return ((Value.Amount) value).number();
  }
}
