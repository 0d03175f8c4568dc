package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HolidayNoticeTest {
  private static final Path CASES =
      Path.of(System.getProperty("gridgov.shared", "../../shared"))
          .resolve("data/holidays/notice_parsing_cases.json");

  /** Made up in the form of the notices: its days are those of no real year. */
  private static final String NOTICE =
      """
      国务院办公厅关于2031年
      部分节假日安排的通知
      各省、自治区、直辖市人民政府：
      经国务院批准，现将2031年放假安排通知如下。
      一、元旦：2030年12月31日至2031年1月2日放假调休，共3天。2030年12月29日（星期日）上班。
      二、春节：1月22日（农历除夕、周三）至28日放假调休，共7天。1月19日（周日）、2月1日（周六）上班。
      三、清明节：4月5日（周六）放假，4月7日（星期一）补休。
      四、中秋节：10月1日至8日放假，共8天。
      节假日期间，要妥善安排好值班工作。
      2030年11月5日
      """;

  private static Outcome<CalendarYear> read(String text, int year) {
    return HolidayNotice.read("notice.txt", text, year, "测试");
  }

  private static List<String> codes(String text, int year) {
    return read(text, year).problems().stream().map(p -> p.code() + "@" + p.spot()).toList();
  }

  @TestFactory
  List<DynamicTest> the_days_of_real_notices_are_read() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    if (Files.exists(CASES)) {
      for (JsonNode given : new JsonMapper().readTree(CASES.toFile())) {
        String text = given.get("description").textValue();
        tests.add(
            DynamicTest.dynamicTest(text, () -> agree(given, text, given.get("year").intValue())));
      }
    }
    return tests;
  }

  private static void agree(JsonNode given, String text, int year) {
    CalendarYear read = read(text, year).orElseThrow();
    List<LocalDate> off = new ArrayList<>();
    List<LocalDate> work = new ArrayList<>();
    for (JsonNode day : given.get("expected")) {
      (day.get("isOffDay").booleanValue() ? off : work)
          .add(LocalDate.parse(day.get("date").textValue()));
    }
    assertThat(read.off().keySet()).containsExactlyInAnyOrderElementsOf(off);
    assertThat(read.work().keySet()).containsExactlyInAnyOrderElementsOf(work);
  }

  @Test
  void a_whole_notice_becomes_a_year_with_its_festivals() {
    CalendarYear year = read(NOTICE, 2031).orElseThrow();

    assertThat(HolidayNotice.findYear(NOTICE.replace("年\n", "年"))).hasValue(2031);
    assertThat(year.off()).hasSize(3 + 7 + 2 + 8);
    assertThat(year.off())
        .containsEntry(LocalDate.of(2030, 12, 31), "元旦")
        .containsEntry(LocalDate.of(2031, 1, 28), "春节")
        .containsEntry(LocalDate.of(2031, 4, 7), "清明节");
    assertThat(year.work().keySet())
        .containsExactly(
            LocalDate.of(2030, 12, 29), LocalDate.of(2031, 1, 19), LocalDate.of(2031, 2, 1));
    assertThat(year.source()).isEqualTo("测试");
  }

  @Test
  void whatever_else_it_says_is_reported_with_its_place() {
    assertThat(codes(NOTICE, 2031))
        .containsExactly(
            "unread-text@notice.txt:1:1",
            "unread-text@notice.txt:3:1",
            "unread-text@notice.txt:4:1",
            "unread-text@notice.txt:9:1",
            "unread-text@notice.txt:10:1");
    assertThat(read(NOTICE, 2031).problems()).noneMatch(Problem::isError);
  }

  @ParameterizedTest
  @CsvSource({
    "'1月1日放假。6月3日起恢复。', unread-date@notice.txt:1:8",
    "'1月1日放假。高速公路免费。', unread-text@notice.txt:1:7",
    "'1月1日（周三）放假。', other-weekday@notice.txt:1:1",
    "'10月1日至7日放假调休，共8天。', day-count@notice.txt:1:1",
    "'2月29日放假。', bad-date@notice.txt:1:1",
    "'31日放假。', bad-date@notice.txt:1:1",
    "'10月7日至1日放假。', bad-date@notice.txt:1:1",
    "'2027年5月1日放假。', wrong-year@notice.txt:1:1",
    "'5月1日至3日放假。5月3日上班。', day-both-ways@notice.txt:1:11",
    "'高速公路免费。', no-days@notice.txt"
  })
  void what_cannot_be_is_a_fault_with_its_place(String text, String fault) {
    assertThat(codes(text, 2026)).contains(fault);
  }

  /** As it comes out of other programs: wide, spaced out, wrapped, from another office. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "10月1日至7日放假调休，共7天。9月20日（周日）、10月10日（周六）上班。",
        "１０月１日至７日放假调休，共７天。９月２０日（周日）、１０月１０日（周六）上班。",
        "10 月 1 日至 7 日放假调休，共 7 天。9 月 20 日（周日）、10 月 10 日（周六）上班。",
        "`10月1日至\n7日放假调休，共7天。9月20日（周日）、10月10日\n（周六）上班。`",
        "`10月1日（周四）至7日（周三）放假调\n休，共7天。9月20日（周日）、\n　　10月10日（周六）上\n班。`",
        "`国庆节：10月1\u3000日至7日放假调休\n，共7天。9月20日\n、10月10日上班。`",
        "自10月1日起至10月7日止放假，共7天。9月20日和10月10日正常上班。",
        "10月1日—7日放假。其中1日、2日、3日为法定节假日，将9月20日（星期日）、10月10日（星期六）调至10月5日（星期一）、6日（星期二），10月4日公休日。"
      })
  void however_it_was_copied_the_days_are_the_same(String text) {
    CalendarYear year = read(text.translateEscapes(), 2026).orElseThrow();

    assertThat(year.off().firstKey()).isEqualTo("2026-10-01");
    assertThat(year.off().lastKey()).isEqualTo("2026-10-07");
    assertThat(year.off()).hasSize(7);
    assertThat(year.work().keySet())
        .containsExactly(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10));
  }

  @Test
  void places_are_those_of_the_lines_as_they_are() {
    assertThat(codes("😀１月１日至\n　２日（周三）放假。\n二、春节：２月３０日放假。", 2026))
        .containsExactly(
            "unread-text@notice.txt:1:1",
            "other-weekday@notice.txt:2:2",
            "bad-date@notice.txt:3:6");
  }

  /** What may be a day, but is not written as one, or is said of a day besides. */
  @ParameterizedTest
  @CsvSource({
    "'1月1日放假。二月三日上班。', unread-date@notice.txt:1:7",
    "'1月1日放假。10月1号至7号放假。', unread-date@notice.txt:1:7",
    "'1月1日放假。2026-10-01放假。', unread-date@notice.txt:1:7",
    "'1月1日放假。10/1放假。', unread-date@notice.txt:1:7",
    "'1月1日放假。三日上班。', unread-date@notice.txt:1:7",
    "'1月1日放假。2月16日下午放假半天。', unread-date@notice.txt:1:8",
    "'1月1日放假。1月4日不上班。', unread-date@notice.txt:1:8",
    "'1月1日放假。1月4日（周日）上班取消。', read-in-part@notice.txt:1:8",
    "'1月1日放假，仅限妇女。', read-in-part@notice.txt:1:1",
    "'1月1日放假，星期四除外。', read-in-part@notice.txt:1:1",
    "'1月1日放假。\n二○二五年十一月四日', unread-text@notice.txt:2:1"
  })
  void what_may_be_about_days_is_told_apart_from_other_words(String text, String fault) {
    assertThat(codes(text.translateEscapes(), 2026)).contains(fault);
  }

  @TestFactory
  List<DynamicTest> nothing_is_left_of_real_notices_but_words_of_law() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    if (Files.exists(CASES)) {
      for (JsonNode given : new JsonMapper().readTree(CASES.toFile())) {
        String text = given.get("description").textValue();
        tests.add(
            DynamicTest.dynamicTest(
                text, () -> assertThat(codes(text, given.get("year").intValue())).isEmpty()));
      }
    }
    return tests;
  }

  @Test
  void a_text_that_is_no_notice_is_refused_by_its_length() {
    assertThat(codes("1月1日放假。".repeat(150_000), 2026)).containsExactly("too-long@notice.txt");
    assertThat(codes("1月1日（".repeat(200_000), 2026)).contains("no-days@notice.txt");
    assertThat(codes("1月1日，放假\n".repeat(100_000), 2026)).hasSizeGreaterThan(1);
  }

  @Test
  void new_year_runs_over_the_turn_of_the_year() {
    CalendarYear year = read("元旦：12月30日至1月1日放假调休，共3天。12月28日（星期六）上班。", 2031).orElseThrow();

    assertThat(year.off().firstKey()).isEqualTo("2030-12-30");
    assertThat(year.off().lastKey()).isEqualTo("2031-01-01");
    assertThat(year.work()).isEqualTo(new TreeMap<>(Map.of(LocalDate.of(2030, 12, 28), "元旦")));
  }

  @Test
  void every_text_ends_in_days_or_faults() {
    Stream.of("", "\n\n", "日", "1日至", "99月99日放假", "（", "1月1日、", "至1月1日")
        .forEach(text -> assertThat(read(text, 2026).problems()).isNotEmpty());
  }
}
