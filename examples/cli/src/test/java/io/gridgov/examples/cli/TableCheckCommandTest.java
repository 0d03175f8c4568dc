package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableCheckCommandTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir private Path folder;

  private Path write(String policy, String... rows) throws IOException {
    String head =
        policy + ",state,width,unit\nrole,in,in,out\ntype,text{lost|noisy},number[0..9] cm,text\n";
    return Files.writeString(folder.resolve("t.csv"), head + String.join("\n", rows) + "\n");
  }

  private static List<JsonNode> findings(Run run) throws IOException {
    return MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(run.out()).readAll();
  }

  @Test
  void a_table_without_findings_is_done() throws IOException {
    Path table = write("U", "a,lost,-,x", "b,not(lost),-,y");

    assertThat(Run.of("table", "check", table, "--lang", "en"))
        .isEqualTo(
            new Run(
                0, "no findings: every case has its row, and no two contradict each other\n", ""));
    assertThat(Run.of("table", "check", table, "--lang", "zh").out())
        .isEqualTo("没有发现问题：各种情形均有规则，且互不矛盾\n");
    assertThat(Run.of("table", "check", table, "--format", "json")).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("table", "check", table, "--format", "csv").out())
        .isEqualTo("place,severity,code,message,remedy,example\n");
  }

  @Test
  void remarks_alone_are_done_and_each_has_an_example() throws IOException {
    Run run = Run.of("table", "check", write("F", "a,lost,-,x", "b,noisy,>5,y"));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines())
        .anyMatch(line -> line.matches(".*t.csv:1:1: warning: no row applies: .* \\[gap\\]; .*"))
        .contains("  for example: state = noisy, width = 0 cm")
        .last()
        .asString()
        .startsWith("0 errors, ");
  }

  @Test
  void rows_that_contradict_each_other_are_an_error() throws IOException {
    Path table = write("U", "a,lost,-,x", "b,not(lost),-,y", "c,-,>=7,z");

    Run run = Run.of("table", "check", table, "--lang", "zh");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines())
        .filteredOn(line -> line.contains("[overlap]"))
        .hasSize(2)
        .allMatch(line -> line.startsWith(table + ":6:3: 规则 "));
  }

  @Test
  void every_witness_reproduces_its_finding() throws IOException {
    Path table = write("U", "a,lost,-,x", "b,noisy,>5,y", "c,-,>=7,z", "d,lost,[2..3],w");

    List<JsonNode> findings = findings(Run.of("table", "check", table, "--format", "json"));

    assertThat(findings)
        .extracting(finding -> finding.get("code").textValue())
        .contains("gap", "gap-if-missing", "overlap", "shadowed-row");
    for (JsonNode finding : findings) {
      assertThat(finding.get("place").textValue()).matches(".*t\\.csv:\\d+:\\d+");
      JsonNode witness = finding.get("witness");
      JsonNode answer =
          MAPPER.readTree(
              Run.of(
                      Stream.of(
                              "table",
                              "eval",
                              table,
                              "--format",
                              "json",
                              "--day",
                              witness.get("day").textValue(),
                              "--facts",
                              witness.get("facts").toString())
                          .toArray())
                  .out());
      boolean gap = finding.get("code").textValue().startsWith("gap");
      assertThat(answer.get("outputs").isNull()).isTrue();
      assertThat(answer.at("/explanation/conflict").booleanValue()).isEqualTo(!gap);
      assertThat(answer.get("rows").isEmpty()).isEqualTo(gap);
    }
  }

  @Test
  void only_the_day_that_is_stated_is_looked_at() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("t.csv"),
            "U,in,out,to\nrole,in,out,to\ntype,boolean,text,\na,-,x,2026-07-01\n");

    assertThat(Run.of("table", "check", table, "--day", "2026-06-30").outLines()).hasSize(1);
    assertThat(findings(Run.of("table", "check", table, "--day", "2026-07-01", "--format", "json")))
        .anyMatch(finding -> finding.get("code").textValue().equals("gap"))
        .allMatch(finding -> finding.at("/witness/day").textValue().equals("2026-07-01"));
  }

  @Test
  void a_pack_says_which_grids_there_are() throws IOException {
    Path pack = new PackFolder(folder.resolve("pack")).write();
    Path table =
        Files.writeString(
            folder.resolve("g.csv"),
            "U,grid,unit\nrole,in,out\ntype,grid,text\na,within 11,e\nb,\"12,1,missing\",w\n");

    Run without = Run.of("table", "check", table);
    Run with = Run.of("table", "check", table, "--pack", pack);

    assertThat(without.out()).contains("[hierarchy-unknown]").contains("[gap]");
    assertThat(with.out()).startsWith("no findings");
  }

  @Test
  void findings_go_to_a_file_and_faults_to_standard_error() throws IOException {
    Path out = folder.resolve("found.jsonl");
    Path table = write("U", "a,lost，noisy,-,x");

    Run faulty = Run.of("table", "check", table, "--out", out);

    assertThat(faulty.code()).isEqualTo(2);
    assertThat(faulty.out()).isEmpty();
    assertThat(faulty.err()).contains("t.csv:4:3: ", "[condition]");
    assertThat(out).doesNotExist();
    assertThat(Run.of("table", "check", write("U", "a,lost,-,x"), "--out", out, "--format=json"))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(out)).contains("\"code\":\"gap\"");
  }

  @Test
  void a_pack_is_checked_with_all_its_tables() throws IOException {
    PackFolder pack =
        new PackFolder(folder.resolve("pack"))
            .with(
                "tables/own.csv",
                "U,matter,unit\nrole,in,out\ntype,code,code\na,event:01,U3\nb,-,U1\n");

    Run run = Run.of("check", pack.write());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines())
        .anyMatch(line -> line.startsWith("tables/own.csv:5:3: rows a and b both apply"))
        .contains("  for example: matter = event:01");
  }
}
