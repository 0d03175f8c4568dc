package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of bad input, for every command that reads such a file: the exit code, one line for
 * each fault with its place and code, no stack trace, and nothing written by halves.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {
  private static final Pattern FAULT =
      Pattern.compile("([^:]+(?::\\d+){0,2}): (?:warning: )?\\S.* \\[([a-z0-9-]+)\\]; \\S.*");

  private static final Set<String> WRITING =
      Set.of("locate", "audit", "transform", "import", "day", "table-convert", "notice");

  @TempDir private Path folder;
  private InputDesk desk = new InputDesk(Path.of(""));

  @BeforeEach
  void lay_out_good_input() throws IOException {
    desk = new InputDesk(folder.resolve("desk"));
    desk.layOut();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "diff",
        "locate",
        "audit",
        "transform",
        "import",
        "notice",
        "day",
        "due",
        "table-eval",
        "table-check",
        "table-diff",
        "table-convert"
      })
  void good_input_is_accepted(String command) {
    assertThat(desk.run(command)).returns(0, Run::code).returns("", Run::err);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}, {3}")
  @CsvFileSource(resources = "bad-input.txt", delimiter = '|', quoteCharacter = '`')
  void bad_input_ends_with_one_line_for_each_fault(
      String command, String bullet, String file, String spoiling, int code, String faults)
      throws IOException {
    Spoiling.apply(spoiling, file, desk);
    SortedMap<String, String> before = desk.snapshot();

    Run run = desk.run(command);

    assertThat(run.code()).as("%s", run).isEqualTo(code);
    List<String> told = faults(command, run);
    assertThat(told.isEmpty() ? "none" : String.join(", ", told)).isEqualTo(faults);
    assertNothingByHalves(command, run, before);
  }

  private List<String> faults(String command, Run run) {
    boolean asData = command.endsWith("check") && run.code() < 2;
    List<String> lines =
        asData ? run.outLines().subList(0, run.outLines().size() - 1) : run.errLines();
    assertThat(asData ? run.err() : "").isEmpty();
    assertThat(run.out() + run.err()).doesNotContain("Exception", "Error", "\tat ", "internal");
    return lines.stream().map(this::fault).toList();
  }

  private String fault(String line) {
    Matcher matcher = FAULT.matcher(line.replace(folder + "/desk/", ""));
    assertThat(matcher.matches()).as(line).isTrue();
    return matcher.group(1) + " " + matcher.group(2);
  }

  private void assertNothingByHalves(String command, Run run, SortedMap<String, String> before)
      throws IOException {
    boolean writes = run.code() < 2 && WRITING.contains(command);
    SortedMap<String, String> after = desk.snapshot();
    if (writes) {
      assertThat(after.keySet()).noneMatch(name -> name.contains(".new"));
      after
          .keySet()
          .removeIf(
              name ->
                  name.matches(
                      "located.csv|audit.json|audit.html|moved.csv|points.html|imported.*|day(/.*)?|converted.json|noticed.json"));
    }
    assertThat(after).isEqualTo(before);
    assertThat(run.code() == 2 ? run.out() : "").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "locate, located.csv, map.geojson/out.csv, unwritable-output",
    "locate, located.csv, nowhere/out.csv, unwritable-output",
    "locate, located.csv, pack, not-a-file",
    "audit, audit.json, map.geojson/out.csv, unwritable-output",
    "audit, audit.html, pack, not-a-file",
    "transform, moved.csv, map.geojson/out.csv, unwritable-output",
    "transform, moved.csv, nowhere/out.csv, unwritable-output",
    "transform, moved.csv, pack, not-a-file",
    "import, imported, mapping.json, not-a-folder",
    "import, imported, mapping.json/out, unwritable-output",
    "import, imported, pack, target-not-empty",
    "notice, noticed.json, map.geojson/out.json, unwritable-output",
    "notice, noticed.json, nowhere/out.json, unwritable-output",
    "notice, noticed.json, pack, not-a-file",
    "table-convert, converted.json, map.geojson/out.csv, unwritable-output",
    "table-convert, converted.json, pack, not-a-file",
    "day, day, mapping.json, not-a-folder",
    "day, day, mapping.json/out, unwritable-output",
    "day, day, pack, target-not-empty"
  })
  void output_that_cannot_be_written_is_one_line(
      String command, String name, String other, String code) throws IOException {
    SortedMap<String, String> before = desk.snapshot();

    Run run = desk.runWriting(command, name, folder.resolve("desk").resolve(other));

    assertThat(run.code()).isEqualTo(2);
    assertThat(faults(command, run)).containsExactly(other + " " + code);
    assertNothingByHalves(command, run, before);
  }

  /** A folder in which not even root may write. */
  @EnabledIf("hasProc")
  @ParameterizedTest
  @CsvSource({
    "locate, located.csv",
    "audit, audit.json",
    "transform, moved.csv",
    "import, imported",
    "day, day",
    "table-convert, converted.json",
    "notice, noticed.json"
  })
  void a_folder_that_is_not_writable_is_one_line(String command, String name) throws IOException {
    Run run = desk.runWriting(command, name, Path.of("/proc/gridgov"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(faults(command, run)).containsExactly("/proc/gridgov unwritable-output");
  }

  static boolean hasProc() {
    return Files.isDirectory(Path.of("/proc/self"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "diff",
        "import",
        "day",
        "due",
        "table-eval",
        "table-check",
        "table-diff"
      })
  void a_full_disk_under_standard_output_is_one_line(String command) throws IOException {
    Files.writeString(folder.resolve("desk/other/grids.csv"), "x");
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Gridgov.run(desk.words(command), fullDisk(), err);

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("stdout")))
        .singleElement()
        .asString()
        .contains("[unwritable-output]");
  }

  private static OutputStream fullDisk() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    };
  }
}
