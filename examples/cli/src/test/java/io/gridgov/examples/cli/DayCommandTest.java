package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gridgov.workflow.journal.EventJson;
import io.gridgov.workflow.journal.StoredEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DayCommandTest {
  private static final String EVENTS = "events.jsonl";

  /** The events of the small city with seed 1: the same on every JDK and machine. */
  private static final String DIGEST =
      "d8dd74c9a70d7836b4433eb5a11c969dcc1f59303ea6e9ef19f373a333c5c261";

  private static final List<String> FIELDS =
      List.of(
          "reports",
          "accepted",
          "refused",
          "duplicates",
          "located",
          "unlocated",
          "routed",
          "waiting",
          "merged",
          "returned",
          "reworked",
          "closed",
          "open",
          "on_time",
          "late",
          "faults",
          "reports_per_second");

  @TempDir private static Path shared;
  private static Path day = Path.of("");
  private static Run first = new Run(0, "", "");

  @TempDir private Path folder;

  @BeforeAll
  static void run_the_small_city_once() {
    day = shared.resolve("day");
    first = Run.of("day", "--scale", "small", "--threads", "1", "--lang", "en", "--out", day);
  }

  @Test
  void a_generated_city_is_taken_from_intake_to_closing() throws IOException {
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(names(day))
        .containsExactly(EVENTS, "index.html", "measures.csv", "refused.csv", "summary.json");
    assertThat(Files.readString(day.resolve("index.html"))).contains("<html");
  }

  @Test
  void the_summary_has_every_field_and_adds_up() throws IOException {
    JsonNode summary = summary(day);

    assertThat(summary.fieldNames()).toIterable().containsExactlyElementsOf(FIELDS);
    assertThat(count(summary, "reports")).isEqualTo(2000);
    assertThat(count(summary, "accepted", "refused", "duplicates")).isEqualTo(2000);
    assertThat(count(summary, "located", "unlocated")).isEqualTo(count(summary, "accepted"));
    assertThat(count(summary, "closed", "open")).isEqualTo(count(summary, "accepted"));
    assertThat(count(summary, "faults")).isZero();
    assertThat(summary.get("reports_per_second").doubleValue()).isPositive();
  }

  /** A day without these would show nothing of what the library is for. */
  @ParameterizedTest
  @ValueSource(
      strings = {"refused", "duplicates", "unlocated", "returned", "reworked", "late", "closed"})
  void something_of_everything_happens(String field) throws IOException {
    assertThat(count(summary(day), field)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Drafted",
        "Answered",
        "Refused",
        "Parked",
        "Returned",
        "Extended",
        "ExtensionRefused",
        "FellDue",
        "CalledBack",
        "Closed"
      })
  void every_side_road_is_taken(String type) throws IOException {
    assertThat(Files.readString(day.resolve(EVENTS))).contains("\"type\":\"" + type + "\"");
  }

  @Test
  void the_events_are_readable_in_order_and_without_personal_values() throws IOException {
    List<StoredEvent> events = new ArrayList<>();
    for (String line : Files.readAllLines(day.resolve(EVENTS))) {
      events.add(EventJson.read(line).orElseThrow());
    }

    assertThat(events).allMatch(stored -> stored.event().personal().fields().isEmpty());
    assertThat(events)
        .isSortedAccordingTo(
            Comparator.comparing((StoredEvent one) -> one.event().recordedAt())
                .thenComparing(one -> one.event().order())
                .thenComparing(one -> one.event().seq()));
  }

  @Test
  void the_events_are_the_same_bytes_on_every_machine() throws Exception {
    assertThat(sha256(Files.readAllBytes(day.resolve(EVENTS)))).isEqualTo(DIGEST);
  }

  @Test
  void the_number_of_threads_leaves_no_trace() throws IOException {
    Path other = folder.resolve("other");
    Run.of("day", "--scale", "small", "--threads", "4", "--out", other);

    for (String file : List.of(EVENTS, "measures.csv", "refused.csv")) {
      assertThat(other.resolve(file)).hasSameBinaryContentAs(day.resolve(file));
    }
  }

  @Test
  void another_seed_is_another_day() throws IOException {
    Path other = folder.resolve("other");
    Run.of("day", "--scale", "small", "--seed", "2", "--out", other);

    assertThat(Files.mismatch(other.resolve(EVENTS), day.resolve(EVENTS))).isNotNegative();
  }

  @Test
  void the_same_command_may_be_given_again() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("summary.json"), "of an earlier run");
    Files.writeString(out.resolve("disagreements.csv"), "of an earlier run");

    Run run = day("--out", out);

    assertThat(run.code()).isZero();
    assertThat(names(out)).doesNotContain("disagreements.csv");
    assertThat(names(folder)).containsExactly("out");
  }

  @Test
  void a_folder_with_anything_else_in_it_is_left_alone() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("summary.json"), "of an earlier run");
    Files.writeString(out.resolve("thesis.txt"), "years of work");

    assertRefused(day("--out", out), "[target-not-empty]");
    assertThat(names(out)).containsExactly("summary.json", "thesis.txt");
  }

  @Test
  void a_file_in_the_folders_place_is_left_alone() throws IOException {
    Path out = Files.writeString(folder.resolve("out"), "a file");

    assertRefused(day("--out", out), "[not-a-folder]");
    assertThat(out).hasContent("a file");
  }

  @Test
  void an_output_that_cannot_be_written_is_refused() {
    assertRefused(day("--out", "/proc/nowhere/out"), "[unwritable-output]");
  }

  @Test
  void without_a_folder_the_summary_is_all() throws IOException {
    Run run = Run.of("day", "--scale", "small", "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode told = new JsonMapper().readTree(run.out());
    for (String field : FIELDS.subList(0, FIELDS.size() - 1)) {
      assertThat(told.get(field)).as(field).isEqualTo(summary(day).get(field));
    }
  }

  @Test
  void the_summary_speaks_both_languages() {
    Run chinese = Run.of("day", "--scale", "small", "--lang", "zh");

    assertThat(chinese.outLines()).hasSameSizeAs(first.outLines());
    assertThat(chinese.out()).isNotEqualTo(first.out()).matches("(?s).*\\p{IsHan}.*");
  }

  @Test
  void nothing_happens_after_the_end() throws IOException {
    Path out = folder.resolve("out");
    Run.of("day", "--scale", "small", "--as-of", "2026-03-16T12:00", "--out", out);

    assertThat(count(summary(out), "reports")).isBetween(1L, 1999L);
    assertThat(count(summary(out), "open", "closed")).isEqualTo(count(summary(out), "accepted"));
    assertThat(count(summary(out), "open", "waiting")).isPositive();
    assertThat(Files.readAllLines(out.resolve(EVENTS)))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              StoredEvent stored = EventJson.read(line).orElseThrow();
              assertThat(stored.event().recordedAt())
                  .isBeforeOrEqualTo(java.time.Instant.parse("2026-03-16T04:00:00Z"));
            });
  }

  @Test
  void progress_is_drawn_on_a_terminal_only() {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    Gridgov.run(
        new String[] {"day", "--scale", "small", "--lang", "en"},
        new ByteArrayOutputStream(),
        err,
        Optional.of(new PrintStream(terminal, true, StandardCharsets.UTF_8)));

    assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("reports").contains("100%");
    assertThat(err.size()).isZero();
    assertThat(first.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--pack x, --pack",
    "--reports x, --pack",
    "--pack x --reports y --scale small, --scale",
    "--threads 0, --threads",
    "--threads 257, --threads",
    "--scale large, --scale",
    "--seed one, --seed",
    "--store jdbc:postgres, --store",
    "--format csv, --format"
  })
  void unusable_options_are_refused(String options, String named) {
    Run run = Run.of((Object[]) ("day " + options).split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).isNotEmpty().allMatch(line -> line.contains("[usage]"));
    assertThat(run.err()).contains(named);
  }

  @Test
  void an_end_that_is_no_time_is_refused() {
    assertRefused(Run.of("day", "--scale", "small", "--as-of", "noon"), "[usage]");
  }

  @Test
  void a_pack_or_reports_that_are_not_there_are_refused() throws IOException {
    Path pack = new PackFolder(folder.resolve("pack")).write();

    assertRefused(
        Run.of("day", "--pack", folder.resolve("no"), "--reports", "x"), "[folder-missing]");
    assertRefused(
        Run.of("day", "--pack", pack, "--reports", folder.resolve("no.csv")), "[missing-file]");
    assertRefused(Run.of("day", "--pack", pack, "--reports", pack), "[not-a-file]");
  }

  @Test
  void all_faults_of_a_pack_are_told_and_nothing_is_written() throws IOException {
    Path pack =
        new PackFolder(folder.resolve("pack"))
            .adding("grids.csv", "13,北区,district,base,9")
            .adding("units.csv", "U3,城管局,department")
            .write();
    Path reports = Files.writeString(folder.resolve("reports.csv"), "key,channel,at\n");

    Run run =
        Run.of(
            "day",
            "--pack",
            pack,
            "--reports",
            reports,
            "--out",
            folder.resolve("out"),
            "--lang",
            "en");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSizeGreaterThan(2).noneMatch(line -> line.startsWith("\tat"));
    assertThat(run.err()).contains("grids.csv:5").contains("units.csv:5");
    assertThat(names(folder)).containsExactly("pack", "reports.csv");
  }

  private static Run day(Object... more) {
    return Run.of(Stream.concat(Stream.of("day", "--scale", "small"), Stream.of(more)).toArray());
  }

  private static void assertRefused(Run run, String code) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().contains(code);
  }

  private static JsonNode summary(Path out) throws IOException {
    return new JsonMapper().readTree(Files.readString(out.resolve("summary.json")));
  }

  private static long count(JsonNode summary, String... fields) {
    return Stream.of(fields).mapToLong(field -> summary.get(field).longValue()).sum();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
