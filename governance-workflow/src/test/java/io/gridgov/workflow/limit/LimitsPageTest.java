package io.gridgov.workflow.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.unit.UnitId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on limits shows these lines and what they print. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitsPageTest {
  private static final Pattern SHOWN =
      Pattern.compile("(?ms)^ *// limits.md: begin\\n(.*?)\\n *// limits.md: end$");
  private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ ");

  private static void example(PrintStream out) {
    // limits.md: begin
    Facts facts = Facts.builder().text("step", "handle").build();
    Decision decision = ProcessLimits.hotlineShandong().decide(facts, LocalDate.of(2026, 9, 18));
    Limit limit = Limit.parse(decision.text("limit").orElseThrow());
    Instant filed = Instant.parse("2026-09-18T01:00:00Z");
    Ledger ledger =
        Ledger.start(filed, limit)
            .with(new LedgerEntry.Held(filed, UnitId.of("roads")))
            .with(
                new LedgerEntry.Paused(
                    Instant.parse("2026-09-21T02:00:00Z"),
                    PauseReason.WAITING_FOR_REQUESTER,
                    Instant.parse("2026-09-24T01:00:00Z"),
                    Instant.parse("2026-09-30T01:00:00Z")))
            .with(new LedgerEntry.Resumed(Instant.parse("2026-09-23T01:00:00Z")));
    LedgerClock clock = LedgerClock.of(ledger, WorkCalendar.china());
    Instant now = Instant.parse("2026-09-23T08:00:00Z");
    if (clock.stateAt(now) instanceof ClockState.Running running) {
      out.println(limit + " by " + decision.table() + ": last day " + running.due().lastDay());
    }
    clock.portionsAt(now).forEach(part -> out.println(part.consumed() + " of " + part.granted()));
    clock.warningsAt(now, List.of(50, 80)).forEach(out::println);
    out.println("next: " + clock.nextChange(now, List.of(50, 80)).orElseThrow());
    // limits.md: end
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("../docs", name));
  }

  private static List<String> blocks(String page, String kind) throws IOException {
    return Pattern.compile("(?ms)^```" + kind + "\\n(.*?)^```$")
        .matcher(page(page))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limits.md", "limits.zh-CN.md"})
  void the_page_shows_the_lines_above_and_what_they_print(String page) throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/io/gridgov/workflow/limit", "LimitsPageTest.java"));
    Matcher shown = SHOWN.matcher(source);
    assertThat(shown.find()).isTrue();
    String lines = shown.group(1).stripIndent() + "\n";
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    example(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(lines.lines()).hasSizeLessThanOrEqualTo(25);
    assertThat(blocks(page, "java")).containsExactly(lines);
    assertThat(blocks(page, "text"))
        .containsExactly(
            printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  @Test
  void both_languages_have_the_same_parts() throws IOException {
    for (Pattern part : List.of(TABLE_ROW, HEADING)) {
      assertThat(count(part, "limits.zh-CN.md")).isEqualTo(count(part, "limits.md"));
    }
    for (String table : List.of("petition", "hotline-beijing", "city-management-jiyuan")) {
      assertThat(page("limits.md")).contains("gridgov:limits-" + table + "-1");
      assertThat(page("limits.zh-CN.md")).contains("gridgov:limits-" + table + "-1");
    }
  }

  private static long count(Pattern part, String page) throws IOException {
    return part.matcher(page(page)).results().map(MatchResult::start).count();
  }
}
