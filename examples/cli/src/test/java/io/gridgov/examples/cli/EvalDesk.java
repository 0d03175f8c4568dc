package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table, and the answers that {@code table eval} gives by it. */
final class EvalDesk {
  static final String COVER =
      """
      F,matter,severity,width,owner,unit,limit,law,why,from
      role,in,in,in,in,out,out,basis,note,from
      type,code,text{normal|urgent},number[0..500] cm,text,text,limit,,,
      r1,event:01,urgent,-,-,repair team,sameday,Rules art. 51,fence it off first,
      r2,event:01,-,>=80,not(missing),owner,4wh,,,
      r3,event:01,-,-,missing,street office,5wd,,,
      r4,event:01,-,-,-,owner,7wd,,,2026-07-01
      """;

  private static final Pattern VERSION = Pattern.compile("(?m)^(?:Version: |版本：)[0-9a-f]{12}.*\\n");

  private final Path folder;
  private Path table = Path.of("");

  EvalDesk(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Writes the table that is asked from now on. */
  void table(String name, String text) throws IOException {
    table = write(name, text);
  }

  /** An answer without the version of its table. */
  Run eval(String facts, Object... more) {
    Run run = evalWhole(facts, more);
    return new Run(run.code(), VERSION.matcher(run.out()).replaceAll(""), run.err());
  }

  Run evalWhole(String facts, Object... more) {
    List<Object> words = new ArrayList<>(List.of("table", "eval", table, "--facts", facts));
    words.addAll(List.of(more));
    return Run.of(words.toArray());
  }

  JsonNode json(String facts, Object... more) throws IOException {
    List<Object> words = new ArrayList<>(List.of("--format", "json", "--day", "2026-03-02"));
    words.addAll(List.of(more));
    Run run = eval(facts, words.toArray());
    assertThat(run.outLines()).as(run.err()).hasSize(1);
    return new JsonMapper().readTree(run.out());
  }
}
