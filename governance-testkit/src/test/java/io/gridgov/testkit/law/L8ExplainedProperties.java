package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Explanation;
import io.gridgov.core.rule.FactCatalogue;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.testkit.law.Lives.Life;
import io.gridgov.workflow.order.DecisionRecord;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.pack.LifecyclesSection;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** L8, Explained: every decision names pack, table, row and facts, and can be made again. */
@Tag("L8")
class L8ExplainedProperties {
  private static final Rulebook RULES = Rulebook.of(Lives.CITY);
  private static final FactCatalogue DECLARED =
      new LifecyclesSection().facts().with(Lives.CITY.facts());

  /** What nobody but a table, a person or a stated deadline may bring about. */
  private static final Set<Class<?>> DECIDED =
      Set.of(
          OrderEvent.Located.class,
          OrderEvent.Accepted.class,
          OrderEvent.Answered.class,
          OrderEvent.Refused.class,
          OrderEvent.Parked.class,
          OrderEvent.Dispatched.class,
          OrderEvent.LimitGranted.class,
          OrderEvent.Extended.class,
          OrderEvent.ExtensionRefused.class,
          OrderEvent.Suspended.class,
          OrderEvent.SuspensionRefused.class,
          OrderEvent.Resumed.class,
          OrderEvent.Checked.class,
          OrderEvent.CalledBack.class,
          OrderEvent.FellDue.class);

  @Property
  void every_decision_can_be_made_again_and_told(@ForAll("lives") Life life) {
    isExplained(life, record -> record);
  }

  @Property
  void no_personal_field_is_a_fact(@ForAll("lives") Life life) {
    for (Event event : life.walk().events()) {
      assertThat(event.data().toString()).doesNotContain("caller_age");
      event
          .decision()
          .ifPresent(record -> assertThat(record.facts()).doesNotContainKey("caller_age"));
    }
  }

  @Example
  void a_forgotten_fact_and_a_wrong_row_are_caught() {
    assertThat(Planted.isCaught(lives(), life -> isExplained(life, record -> without(record))))
        .isTrue();
    assertThat(
            Planted.isCaught(lives(), life -> isExplained(life, record -> with(record, "default"))))
        .isTrue();
  }

  @Example
  void tables_of_every_kind_and_own_fields_are_met() {
    Set<String> tables = new TreeSet<>();
    Set<String> facts = new TreeSet<>();
    lives().generator(1000).stream(new java.util.Random(3))
        .limit(2000)
        .flatMap(life -> life.value().walk().events().stream())
        .flatMap(event -> event.decision().stream())
        .forEach(
            record -> {
              tables.add(record.table());
              facts.addAll(record.facts().keySet());
            });

    assertThat(tables)
        .contains("acceptance", "routing", "limits", "desk", "extension", "suspension")
        .contains("gridgov:locating-1", "gridgov:rating-1");
    assertThat(facts).contains("noise_db", "margin", "solved", "step", "count", "pause");
  }

  private static void isExplained(Life life, UnaryOperator<DecisionRecord> stored) {
    for (Event event : life.walk().events()) {
      Optional<DecisionRecord> record = event.decision().map(stored);
      if (DECIDED.contains(event.data().getClass())) {
        assertThat(record).isPresent();
      }
      record
          .filter(one -> !one.table().startsWith("("))
          .ifPresent(one -> isMadeAgain(one, dayOf(event)));
    }
  }

  private static LocalDate dayOf(Event event) {
    return event.recordedAt().atZone(Lives.CITY.zone()).toLocalDate();
  }

  private static void isMadeAgain(DecisionRecord record, LocalDate day) {
    assertThat(record.pack()).isEqualTo(Lives.CITY.hash());
    DecisionTable table = RULES.find(record.table()).orElseThrow();
    Facts facts = typed(record.facts(), table);
    assertThat(DECLARED.undeclared(facts)).isEmpty();

    Explanation again = table.explain(facts, day, Lives.CITY.hierarchiesOn(day));

    assertThat(again.decision().row()).contains(record.row());
    assertThat(again.decision().used()).isEqualTo(facts);
    assertThat(again.failed().keySet())
        .containsExactlyElementsOf(
            table.rows().stream().map(RuleRow::id).filter(id -> !id.equals(record.row())).toList());
    again
        .failed()
        .forEach((row, columns) -> assertThat(columns).isEqualTo(failing(table, row, facts, day)));
  }

  /** Whatever holds of a row is what its conditions say, one by one. */
  private static List<String> failing(DecisionTable table, String row, Facts facts, LocalDate day) {
    Hierarchies hierarchies = Lives.CITY.hierarchiesOn(day);
    RuleRow asked = table.findRow(row).orElseThrow();
    return java.util.stream.IntStream.range(0, table.inputs().size())
        .filter(
            i ->
                !asked
                    .conditions()
                    .get(i)
                    .test(facts.find(table.inputs().get(i).name()), hierarchies))
        .mapToObj(i -> table.inputs().get(i).name())
        .toList();
  }

  private static Facts typed(Map<String, String> texts, DecisionTable table) {
    Facts.Builder facts = Facts.builder();
    for (Column column : table.inputs()) {
      String text = texts.get(column.name());
      if (text != null) {
        ColumnType open =
            new ColumnType(column.type().kind(), List.of(), Optional.empty(), Optional.empty(), "");
        facts.value(column.name(), open.read(text).orElseThrow());
      }
    }
    assertThat(facts.build().asMap().keySet()).isEqualTo(texts.keySet());
    return facts.build();
  }

  /** The planted bug: a record that forgets the matter. */
  private static DecisionRecord without(DecisionRecord record) {
    SortedMap<String, String> rest = new TreeMap<>(record.facts());
    rest.remove("matter");
    return new DecisionRecord(record.pack(), record.table(), record.row(), rest);
  }

  private static DecisionRecord with(DecisionRecord record, String row) {
    return new DecisionRecord(record.pack(), record.table(), row, record.facts());
  }

  @Provide
  Arbitrary<Life> lives() {
    return Lives.lives();
  }
}
