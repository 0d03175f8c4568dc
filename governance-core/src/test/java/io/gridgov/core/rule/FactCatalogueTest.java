package io.gridgov.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.grid.GridCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactCatalogueTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Hierarchies FLAT =
      new Hierarchies() {
        @Override
        public boolean under(String code, String above) {
          return code.equals(above);
        }

        @Override
        public boolean within(GridCode grid, GridCode ancestor) {
          return grid.equals(ancestor);
        }
      };

  private static final FactCatalogue NOISE =
      FactCatalogue.of(Map.of("noise", "number[0..140] dB", "kind", "text{event|component}"));

  private static final String TABLE =
      """
      F,kind,noise,o
      role,in,in,out
      type,text{event|component},number[0..140] dB,text
      loud,-,>= 80,loud
      odd,not(event),-,not an event
      any,event,-,event
      default,-,-,nobody's
      """;

  private static final DecisionTable READ = TableCsv.read("tables/t.csv", TABLE).orElseThrow();

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "event, 90, loud, ''",
    "component, 20, odd, ''",
    "event, 140.0, loud, ''",
    "event, 141, default, noise",
    "event, -0.1, default, noise",
    "rumour, 90, default, kind",
    "rumour, 20, default, kind",
    "rumour, 141, default, kind noise"
  })
  void beyond_what_its_columns_declare_only_the_default_row_of_a_table_answers(
      String kind, String noise, String row, String outside) {
    Facts facts = Facts.builder().text("kind", kind).number("noise", new BigDecimal(noise)).build();
    Value[] values = {new Value.Words(kind), new Value.Amount(new BigDecimal(noise))};

    assertThat(READ.decide(facts, DAY, FLAT).row()).contains(row);
    assertThat(String.join(" ", READ.outside(facts))).isEqualTo(outside);
    assertThat(READ.findFirst(values, DAY, FLAT) < 0).isEqualTo(row.equals("default"));
    assertThat(READ.explain(facts, DAY, FLAT).failed().values())
        .allSatisfy(columns -> assertThat(columns).containsAll(READ.outside(facts)));
  }

  @Test
  void a_fact_is_declared_with_its_values() {
    assertThat(NOISE.undeclared(Facts.builder().number("noise", 72).text("kind", "event").build()))
        .isEmpty();
    assertThat(
            NOISE.undeclared(
                Facts.builder().number("noise", 999).text("kind", "x").flag("wet", true).build()))
        .isEqualTo(List.of("kind", "noise", "wet"));
    assertThat(NOISE.undeclared(Facts.builder().text("noise", "72").build()))
        .containsExactly("noise");
  }

  @Test
  void a_name_is_declared_once() {
    ColumnType text = ColumnType.find("text").orElseThrow();

    assertThat(FactCatalogue.NONE.with(NOISE).with(NOISE)).isEqualTo(NOISE);
    assertThat(NOISE.with("wet", text).find("wet")).contains(text);
    assertThatThrownBy(() -> NOISE.with("noise", text)).hasMessageContaining("noise");
    assertThatThrownBy(() -> FactCatalogue.of(Map.of("x", "number["))).hasMessageContaining("[");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "text{a|b}, text{b|a}, true",
    "text{a|b}, text{a|b|c}, false",
    "text, text{a}, false",
    "number[0..1], number[0..1.0], true",
    "number[0..1], number[0..2], false",
    "number km, number m, false",
    "code, text, false"
  })
  void types_are_the_same_if_their_values_and_units_are(String one, String other, boolean same) {
    assertThat(ColumnType.find(one).orElseThrow().isSameAs(ColumnType.find(other).orElseThrow()))
        .isEqualTo(same);
  }

  @Test
  void a_table_is_known_by_its_content() {
    assertThat(READ.version()).matches("[0-9a-f]{64}").isEqualTo(READ.version());
    assertThat(TableCsv.read("other.csv", TABLE.replace("\n", "\r\n")).orElseThrow().version())
        .isEqualTo(READ.version());
    assertThat(TableCsv.read("t.csv", TableCsv.write(READ)).orElseThrow().version())
        .isEqualTo(READ.version());
    for (String change : List.of(">= 80/>= 81", "loud,-/loud2,-", "F,/U,", ",event\n/,events\n")) {
      String[] parts = change.split("/", -1);
      String changed = TABLE.replaceFirst(parts[0], parts[1]);
      assertThat(changed).isNotEqualTo(TABLE);
      assertThat(TableCsv.read("t.csv", changed).orElseThrow().version())
          .as(change)
          .isNotEqualTo(READ.version());
    }
  }

  @Test
  void a_column_knows_where_it_is_named() {
    assertThat(READ.spot("noise")).hasToString("tables/t.csv:1:8");
    assertThat(READ.spot("o")).hasToString("tables/t.csv:1:14");
    assertThat(READ.spot("nothing")).hasToString("tables/t.csv");
  }
}
