package io.gridgov.core.rule;

import static io.gridgov.core.rule.RandomTables.DAY;
import static io.gridgov.core.rule.RandomTables.PREFIXES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.grid.GridCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Tables decide as a clerk reads them, whatever their size, policy, day and facts. */
@Tag("L8")
class IndexProperties {
  private static final List<HitPolicy> POLICIES = List.of(HitPolicy.values());
  private static final int FACTS = 20;

  @Property
  void every_policy_decides_as_a_reader_does(
      @ForAll long seed,
      @ForAll @IntRange(max = 10) int policy,
      @ForAll @IntRange(max = 9) int rows,
      @ForAll @IntRange(min = 1, max = 4) int inputs) {
    compare(new Random(seed), POLICIES.get(policy), rows, inputs, FACTS);
  }

  /** Rows cross the words of a bitmap, and inputs what is unrolled. */
  @Property
  void so_do_large_tables(
      @ForAll long seed,
      @ForAll @IntRange(min = 60, max = 200) int rows,
      @ForAll @IntRange(min = 1, max = 10) int inputs) {
    compare(new Random(seed), POLICIES.get((int) (seed & 7)), rows, inputs, FACTS);
  }

  /** Rows are gathered by what they ask, and bitmaps have a summary. */
  @Property
  void so_do_tables_whose_rows_are_gathered(
      @ForAll long seed,
      @ForAll @IntRange(min = 1025, max = 1400) int rows,
      @ForAll @IntRange(min = 1, max = 10) int inputs) {
    compare(new Random(seed), POLICIES.get((int) (seed & 7)), rows, inputs, 2);
  }

  /** A summary takes several words. */
  @Example
  void so_does_a_table_of_a_citys_size() {
    for (int inputs = 1; inputs <= 10; inputs++) {
      compare(new Random(inputs), HitPolicy.FIRST, 9_000 + inputs, inputs, FACTS);
      compare(new Random(inputs), HitPolicy.RULE_ORDER, 9_000 + inputs, inputs, FACTS);
    }
  }

  private static void compare(
      Random random, HitPolicy policy, int rows, int inputs, int manyFacts) {
    RandomTables tables = new RandomTables(random);
    DecisionTable table = tables.table(policy, rows, inputs);
    for (int i = 0; i < manyFacts; i++) {
      Facts facts = tables.facts(table);
      LocalDate day = DAY.plusDays(random.nextInt(9) - 4);
      Hierarchies hierarchies = random.nextInt(4) == 0 ? REVERSED : PREFIXES;
      ClearTable.Expected expected = ClearTable.decide(table, facts, day, hierarchies);
      Decision decision = table.decide(facts, day, hierarchies);

      Statistics.label("answers").collect(Math.min(expected.rows().size(), 3));
      assertThat(decision.hits()).extracting(Hit::row).isEqualTo(expected.rows());
      assertThat(decision.conflicting()).isEqualTo(expected.conflict());
      if (policy.isAggregate()) {
        assertThat(texts(decision)).isEqualTo(expected.computed());
      } else if (policy.isSingle()) {
        assertThat(decision.row().stream().toList()).isEqualTo(expected.rows());
      } else {
        assertThat(decision.row()).isEmpty();
      }
      assertThat(table.findFirst(values(table, facts), day, hierarchies))
          .isEqualTo(first(table, ClearTable.applying(table, facts, day, hierarchies)));
      assertThat(table.decide(decision.used(), day, hierarchies)).isEqualTo(decision);
      if (ClearTable.applying(table, facts, day, hierarchies).isEmpty()) {
        assertThat(table.explain(facts, day, hierarchies).nearest())
            .isEqualTo(ClearTable.nearest(table, facts, day, hierarchies));
      }
    }
  }

  /** Other hierarchies than those that were asked last. */
  private static final Hierarchies REVERSED =
      new Hierarchies() {
        @Override
        public boolean under(String code, String above) {
          return above.startsWith(code);
        }

        @Override
        public boolean within(GridCode grid, GridCode ancestor) {
          return ancestor.value().startsWith(grid.value());
        }
      };

  private static Map<String, String> texts(Decision decision) {
    Map<String, String> texts = new TreeMap<>();
    decision.outputs().forEach((column, value) -> texts.put(column, value.text()));
    return texts;
  }

  private static @Nullable Value[] values(DecisionTable table, Facts facts) {
    return table.inputs().stream()
        .map(column -> facts.asMap().get(column.name()))
        .toArray(Value[]::new);
  }

  private static int first(DecisionTable table, List<RuleRow> applying) {
    return applying.isEmpty() ? -1 : table.rows().indexOf(applying.get(0));
  }

  @Example
  void threads_that_ask_one_table_for_the_first_time_agree() {
    RandomTables tables = new RandomTables(new Random(7));
    DecisionTable table = tables.table(HitPolicy.RULE_ORDER, 150, 5);
    List<Facts> facts = IntStream.range(0, 2000).mapToObj(i -> tables.facts(table)).toList();

    facts.parallelStream()
        .forEach(
            one ->
                assertThat(table.decide(one, DAY, PREFIXES).hits())
                    .extracting(Hit::row)
                    .isEqualTo(ClearTable.decide(table, one, DAY, PREFIXES).rows()));
  }

  @Example
  void a_table_flooded_with_values_still_decides() {
    DecisionTable table =
        TableCsv.read("t.csv", "F,c,o\nrole,in,out\ntype,code,text\nr1,under a,x\nr2,not(b),y\n")
            .orElseThrow();
    for (int i = 0; i < 300_000; i++) {
      Facts facts = Facts.builder().code("c", (i % 2 == 0 ? "a" : "z") + i).build();
      assertThat(table.decide(facts, DAY, PREFIXES).row()).contains(i % 2 == 0 ? "r1" : "r2");
    }
  }

  @Example
  void facts_must_fit_the_columns() {
    DecisionTable table = new RandomTables(new Random(1)).table(HitPolicy.FIRST, 3, 2);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.findFirst(new Value[1], DAY, PREFIXES));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TableCsv.read("t.csv", "F,n,o\nrole,in,out\ntype,number,text\nr1,1,x\n")
                    .orElseThrow()
                    .findFirst(new Value[] {new Value.Words("secret")}, DAY, PREFIXES))
        .withMessageNotContaining("secret");
  }
}
