package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.DayKind;
import io.gridgov.core.calendar.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notices are made up: no text here is that of a real year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeCommandTest {
  private static final String NOTICE =
      """
      国务院办公厅关于2027年部分节假日安排的通知
      一、元旦：2026年12月31日至2027年1月2日放假调休，共3天。2027年1月3日（周日）上班。
      二、国庆节：10月1日至7日放假调休，共7天。10月9日（周六）上班。
      """;

  @TempDir private Path folder;

  private Run run(String notice, String... more) throws IOException {
    Path text = Files.writeString(folder.resolve("notice.txt"), notice);
    List<Object> args =
        new ArrayList<>(List.of("import", "notice", "--text", text, "--source", "国办发明电"));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  @Test
  void a_pasted_notice_becomes_a_calendar_that_due_reads() throws IOException {
    Path file = folder.resolve("cn.json");
    Run run = run(NOTICE, "--out", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("notice.txt:1:1", "[unread-text]");
    Run due =
        Run.of("due", "--calendar", file, "--from", "2026-12-30", "--limit", "2wd", "--format=csv");
    assertThat(due.outLines()).contains("2027-01-05T00:00:00+08:00,2027-01-04,false");
  }

  @Test
  void without_a_file_the_calendar_is_printed() throws IOException {
    WorkCalendar read = WorkCalendar.read("out", run(NOTICE).out()).orElseThrow();

    assertThat(read.years()).containsKeys(2007, 2027);
    assertThat(read.years().get(2027).source()).isEqualTo("国办发明电");
    assertThat(read.dayKind(LocalDate.of(2027, 10, 9))).isEqualTo(DayKind.WORKING);
  }

  @Test
  void days_that_were_not_read_are_a_finding() throws IOException {
    Run run = run(NOTICE + "其他：5月8日起恢复。\n");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines())
        .anyMatch(line -> line.contains("notice.txt:4:4") && line.contains("[unread-date]"));
  }

  @ParameterizedTest
  @CsvSource({
    "1月1日放假。, no-year",
    "关于2030年放假安排：1月1日放假。, year-gap",
    "关于2027年放假安排：没有。, no-days",
    "关于2027年放假安排：1月1日（周三）放假。, other-weekday"
  })
  void what_cannot_be_used_is_refused(String notice, String code) throws IOException {
    Run run = run(notice);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[" + code + "]");
  }
}
