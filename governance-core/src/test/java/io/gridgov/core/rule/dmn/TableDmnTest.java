package io.gridgov.core.rule.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.TableCsv;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableDmnTest {
  private static final String BASE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="x" namespace="y">
        <decision id="d" name="Limit">
          <variable name="Limit" typeRef="string"/>
          <decisionTable hitPolicy="FIRST">
            <input label="age"><inputExpression typeRef="number"><text>age</text></inputExpression></input>
            <output/>
            <rule id="r1">
              <inputEntry><text>&lt; 18</text></inputEntry>
              <outputEntry><text>"young"</text></outputEntry>
            </rule>
          </decisionTable>
        </decision>
      </definitions>
      """;

  private static List<String> faults(String xml) {
    return TableDmn.read("t.dmn", xml).problems().stream()
        .map(problem -> problem.spot() + " " + problem.code() + " " + problem.message().en())
        .toList();
  }

  private static String broken(String piece, String by) {
    assertThat(BASE).contains(piece);
    return BASE.replace(piece, by);
  }

  @Test
  void the_base_is_good() {
    DecisionTable table = TableDmn.read("tables/t.dmn", BASE).orElseThrow();

    assertThat(table.name()).isEqualTo("t");
    assertThat(table.outputs().get(0).name()).isEqualTo("Limit");
    assertThat(table.rows().get(0).id()).isEqualTo("r1");
    assertThat(table.spot("age")).isEqualTo(Spot.of("tables/t.dmn", 6, 60));
    assertThat(table.rows().get(0).spot("age")).isEqualTo(Spot.of("tables/t.dmn", 9, 21));
    assertThat(TableDmn.read("a.dmn", BASE, "Limit").orElseThrow().name()).isEqualTo("Limit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/"
      })
  void three_versions_are_read(String namespace) {
    String xml = broken("https://www.omg.org/spec/DMN/20191111/MODEL/", namespace);
    assertThat(faults(xml)).isEmpty();
    assertThat(
            faults(
                xml.replace("<", "<dmn:")
                    .replace("<dmn:/", "</dmn:")
                    .replace("<dmn:?", "<?")
                    .replace("xmlns=", "xmlns:dmn=")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "20191111/MODEL/ | 20180521/MODEL/ | t.dmn:2:1 dmn-version | ",
        "<decision id=\"d\" name=\"Limit\"> | <import/><decision id=\"d\" name=\"Limit\"> | t.dmn:3:3 dmn-unsupported | import",
        "</definitions> | <businessKnowledgeModel name=\"f\"/></definitions> | t.dmn:14:1 dmn-unsupported | businessKnowledgeModel",
        "</definitions> | <decisionService name=\"f\"/></definitions> | t.dmn:14:1 dmn-unsupported | decisionService",
        "</definitions> | <decision name=\"B\"/></definitions> | t.dmn:14:1 dmn-several-decisions | Limit, B",
        "<variable name | <knowledgeRequirement/><variable name | t.dmn:4:5 dmn-unsupported | knowledgeRequirement",
        "<variable name | <informationRequirement><requiredDecision href=\"#x\"/></informationRequirement><variable name | t.dmn:4:29 dmn-unsupported | requiredDecision",
        "hitPolicy= | hitpolicy= | t.dmn:5:5 dmn-unknown | hitpolicy",
        "FIRST | LAST | t.dmn:5:5 hit-policy-unsupported | LAST",
        "\"FIRST\" | \"COLLECT\" aggregation=\"SUM\" | t.dmn:5:5 policy-outputs | ",
        "\"FIRST\" | \"FIRST\" aggregation=\"SUM\" | t.dmn:5:5 hit-policy-unsupported | FIRST SUM",
        "\"FIRST\" | \"PRIORITY\" | t.dmn:5:5 policy-outputs | ",
        "<text>age | <text>age + 1 | t.dmn:6:60 dmn-unsupported | literal expression age + 1",
        "<text>age | <text>if age then 1 else 2 | t.dmn:6:60 dmn-unsupported | literal expression",
        "<text>age | <text> | t.dmn:6:60 column-name | ",
        "<text>age | <text>Limit | t.dmn:7:7 column-name | ",
        "typeRef=\"number\" | typeRef=\"tAge\" | t.dmn:6:58 dmn-type | tAge",
        "typeRef=\"number\" | typeRef=\"dateTime\" | t.dmn:6:62 dmn-type | dateTime",
        "typeRef=\"number\" | typeRef=\"number\" expressionLanguage=\"juel\" | t.dmn:6:26 dmn-language | juel",
        "typeRef=\"number\"><text>age</text> | typeRef=\"number\"><importedValues/><text>age</text> | t.dmn:6:60 dmn-unsupported | importedValues",
        "</inputExpression> | </inputExpression><inputValues><text>1, 2</text></inputValues> | t.dmn:6:107 dmn-values | ",
        "</inputExpression> | </inputExpression><inputValues><text>(1..2]</text></inputValues> | t.dmn:6:107 dmn-values | ",
        "&lt; 18 | < 18 | t.dmn:9:28 bad-xml | ",
        "&lt; 18 | &nbsp; | t.dmn:9:33 xml-entity | &nbsp;",
        "&lt; 18 | 18 + 1 | t.dmn:9:21 sfeel-unsupported | operator +",
        "&lt; 18 | max(1, 2) | t.dmn:9:21 sfeel-unsupported | max(…)",
        "&lt; 18 | ? > 1 | t.dmn:9:21 sfeel-unsupported | placeholder ?",
        "&lt; 18 | adult | t.dmn:9:21 sfeel-unsupported | adult",
        "&lt; 18 | &lt; limit.age | t.dmn:9:21 sfeel-unsupported | limit",
        "&lt; 18 | {a: 1} | t.dmn:9:21 sfeel-unsupported | context",
        "&lt; 18 | [1, 2] | t.dmn:9:21 sfeel-syntax | ",
        "&lt; 18 | duration(\"P1D\") | t.dmn:9:21 sfeel-unsupported | duration(…)",
        "&lt; 18 | date and time(\"2026-01-01T00:00:00\") | t.dmn:9:21 sfeel-unsupported | date",
        "&lt; 18 | 1, not(2) | t.dmn:9:21 sfeel-unsupported | not(…)",
        "&lt; 18 | not(not(2)) | t.dmn:9:21 sfeel-unsupported | not(…)",
        "&lt; 18 | 1, - | t.dmn:9:21 sfeel-unsupported | operator -",
        "&lt; 18 | != 1 | t.dmn:9:21 sfeel-unsupported | operator !",
        "&lt; 18 | \"a\" | t.dmn:9:21 sfeel-value | number",
        "&lt; 18 | date(\"2026-02-30\") | t.dmn:9:21 sfeel-value | ",
        "&lt; 18 | [5..1] | t.dmn:9:21 sfeel-syntax | ",
        "&lt; 18 | [1..5 | t.dmn:9:21 sfeel-syntax | ",
        "&lt; 18 | 1 2 | t.dmn:9:21 sfeel-syntax | ",
        "&lt; 18 | gridgov(?, \"under a\") | t.dmn:9:21 condition | ",
        "<inputEntry> | <inputEntry><context/> | t.dmn:9:21 dmn-unsupported | context",
        "<inputEntry> | <inputEntry><text>1</text> | t.dmn:9:35 dmn-twice | text",
        "<text>&lt; 18</text> | | t.dmn:9:9 dmn-missing | text",
        "<inputEntry> | junk <inputEntry> | t.dmn:8:7 dmn-unknown | text in rule",
        "<rule id=\"r1\"> | <rule id=\"default\"> | t.dmn:8:7 default-asks | ",
        "</decisionTable> | <rule id=\"r1\"><inputEntry><text/></inputEntry><outputEntry><text/></outputEntry></rule></decisionTable> | t.dmn:12:5 row-id | ",
        "</rule> | <outputEntry><text/></outputEntry></rule> | t.dmn:8:7 row-length | ",
        "\"young\" | young | t.dmn:10:22 sfeel-unsupported | name or expression young",
        "\"young\" | \"a\" + \"b\" | t.dmn:10:22 sfeel-unsupported | operator +",
        "\"young\" | \"a\\d\" | t.dmn:10:22 sfeel-syntax | ",
        "\"young\" | \"\\uD840\" | t.dmn:10:22 sfeel-syntax | ",
        "<output/> | <output xmlns:g=\"https://gridgov.io/spec/dmn/1\" g:kind=\"grade\"/> | t.dmn:7:7 dmn-type | grade",
        "<output/> | <output xmlns:g=\"https://gridgov.io/spec/dmn/1\" g:colour=\"red\"/> | t.dmn:7:7 dmn-unsupported | gridgov:colour",
        "<rule id=\"r1\"> | <rule xmlns:g=\"https://gridgov.io/spec/dmn/1\" g:from=\"2026-1-1\"> | t.dmn:8:7 date | ",
        "<rule id=\"r1\"> | <rule xmlns:g=\"https://gridgov.io/spec/dmn/1\" g:from=\"2026-01-02\" g:to=\"2026-01-01\"> | t.dmn:8:7 validity | ",
        "<decision id | <xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/><decision id | t.dmn:3:3 dmn-unsupported | include"
      })
  void what_the_subset_lacks_is_refused_by_name_where_it_stands(
      String piece, String by, String place, String name) {
    assertThat(faults(broken(piece, by == null ? "" : by)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith(place)
        .contains(name == null ? "" : name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "literalExpression",
        "invocation",
        "functionDefinition",
        "context",
        "relation",
        "list",
        "conditional",
        "for",
        "every",
        "some",
        "filter"
      })
  void every_other_kind_of_decision_is_refused_by_its_name(String expression) {
    String xml =
        BASE.substring(0, BASE.indexOf("    <decisionTable"))
            + "<"
            + expression
            + "/></decision></definitions>";
    assertThat(faults(xml))
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .startsWith("t.dmn:5:1 dmn-unsupported")
                    .endsWith(": " + expression));
  }

  @Test
  void all_faults_are_told_at_once() {
    String xml =
        BASE.replace("&lt; 18", "adult").replace("\"young\"", "7").replace("FIRST", "LAST");
    assertThat(TableDmn.read("t.dmn", xml).problems())
        .extracting(Problem::code)
        .containsExactly("hit-policy-unsupported", "sfeel-unsupported", "sfeel-value");
  }

  @Test
  void document_types_entities_and_external_references_are_not_admitted() {
    String bomb =
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    assertThat(faults(bomb + "<d>&b;</d>"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("t.dmn:1:1 xml-dtd");
    for (String reference : List.of("file:///etc/passwd", "http://localhost:1/x.dtd")) {
      assertThat(faults("<!DOCTYPE d SYSTEM \"" + reference + "\"><d/>"))
          .hasSize(1)
          .first()
          .asString()
          .startsWith("t.dmn:1:1 xml-dtd");
    }
    assertThat(faults(broken("name=\"x\"", "name=\"&x;\"")))
        .hasSize(1)
        .first()
        .asString()
        .contains("bad-xml");
    assertThat(faults(broken("version=\"1.0\"", "version=\"1.1\"")))
        .hasSize(1)
        .first()
        .asString()
        .contains("xml-version");
  }

  @Test
  void size_and_depth_have_limits() {
    assertThat(faults("<a>".repeat(100_000)))
        .hasSize(1)
        .first()
        .asString()
        .contains("xml-too-large");
    String foreign = "<a xmlns='x'>";
    assertThat(faults(foreign.repeat(65) + "</a>".repeat(65)))
        .hasSize(1)
        .first()
        .asString()
        .contains("xml-too-large");
    assertThat(faults("<a>" + "<b/>".repeat(1_000_001) + "</a>"))
        .hasSize(1)
        .first()
        .asString()
        .contains("xml-too-large");
    assertThat(faults("x".repeat(1 + (64 << 20))))
        .hasSize(1)
        .first()
        .asString()
        .contains("xml-too-large");
  }

  @Test
  void places_hold_far_down_and_behind_any_line_end_and_character() {
    String filler = "<!-- 𠮷😀 -->\r\n<textAnnotation id='&#x10FFFF;'/>\r".repeat(3000);
    String xml = broken("<decision id", filler + "<decision id").replace("&lt; 18", "adult");
    assertThat(faults(xml))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("t.dmn:6009:21 sfeel-unsupported");
  }

  @Test
  void a_decision_is_chosen_by_name_and_one_that_is_not_there_is_told() {
    String xml =
        broken(
            "</definitions>",
            "<decision name=\"B\"><literalExpression><text>1</text></literalExpression></decision>"
                + "<businessKnowledgeModel/></definitions>");
    assertThat(TableDmn.read("t.dmn", xml, "Limit").problems()).isEmpty();
    assertThat(TableDmn.read("t.dmn", xml, "B").problems())
        .extracting(Problem::code)
        .containsExactly("dmn-missing", "dmn-unsupported");
    assertThat(TableDmn.read("t.dmn", xml, "C").problems())
        .extracting(Problem::code)
        .containsExactly("dmn-no-decision");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1..2]", "(1..2)", "]1..2[", "[1..2[", "]1..2]", "(1..2]", "[1..2)"})
  void every_form_of_bracket_is_read(String range) {
    Outcome<Condition> read =
        SFeel.condition(range, ColumnType.find("number").orElseThrow(), Spot.of("t"));
    assertThat(read.orElseThrow())
        .isInstanceOfSatisfying(
            Condition.Between.class,
            between -> {
              assertThat(between.lowIn()).isEqualTo(range.startsWith("["));
              assertThat(between.highIn()).isEqualTo(range.endsWith("]"));
            });
  }

  @Test
  void an_own_test_can_be_read_and_changed_in_a_modeler() {
    String csv = "F,m,o\nrole,in,out\ntype,code,text\nr,\"under a, not(b)\",x\n";
    String xml = TableDmn.write(TableCsv.read("t.csv", csv).orElseThrow());
    assertThat(xml).contains("<text>gridgov(?, \"under a, not(b)\")</text>");

    DecisionTable changed = TableDmn.read("t.dmn", xml.replace("under a", "under c")).orElseThrow();
    assertThat(TableCsv.write(changed)).contains("\"under c, not(b)\"");
  }

  @Test
  void a_name_that_xml_cannot_say_is_not_written() {
    DecisionTable table =
        TableCsv.read("t.csv", "F,a,b\nrole,out,note\ntype,text,\nr,x,\u0002\n").orElseThrow();
    assertThatThrownBy(() -> TableDmn.write(table)).isInstanceOf(IllegalArgumentException.class);
  }
}
