package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HolidayNoticeProperties {
  private static final String WEEKDAYS = "一二三四五六日";

  /** A festival: its first day, how many are off, and a day that is worked for it. */
  record Festival(LocalDate first, int days, LocalDate worked) {
    private static String said(LocalDate day) {
      return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    String text() {
      String range =
          days == 1
              ? said(first) + "放假"
              : said(first) + "至" + said(first.plusDays(days - 1L)) + "放假调休";
      char weekday = WEEKDAYS.charAt(worked.getDayOfWeek().getValue() - 1);
      return range + "，共" + days + "天。" + said(worked) + "（周" + weekday + "）上班。";
    }
  }

  @Property
  void what_is_written_as_notices_are_is_read_back(@ForAll("festivals") List<Festival> festivals) {
    TreeMap<LocalDate, String> off = new TreeMap<>();
    TreeMap<LocalDate, String> work = new TreeMap<>();
    for (Festival festival : festivals) {
      for (int i = 0; i < festival.days(); i++) {
        off.put(festival.first().plusDays(i), "节");
      }
      work.put(festival.worked(), "节");
    }
    String text = festivals.stream().map(f -> "一、节：" + f.text()).collect(Collectors.joining("\n"));

    assertThat(HolidayNotice.read("n", text, 2026, "s"))
        .isEqualTo(Outcome.of(new CalendarYear(2026, "s", off, work)));
  }

  @Property
  void no_text_breaks_the_reader(@ForAll("texts") String text) {
    Outcome<CalendarYear> read = HolidayNotice.read("n", text, 2026, "s");

    assertThat(read.value().isPresent() || !read.problems().isEmpty()).isTrue();
  }

  /** One festival a month, so that none meets another. */
  @Provide
  Arbitrary<List<Festival>> festivals() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 18),
            Arbitraries.integers().between(1, 8))
        .as(
            (month, day, days) -> {
              LocalDate first = LocalDate.of(2026, month, day);
              return new Festival(first, days, first.plusDays(days));
            })
        .list()
        .uniqueElements(festival -> festival.first().getMonthValue())
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "1月", "13月", "2日", "31日", "日", "2026年", "至", "—", "、", "（周一）", "（", "放假", "上班", "公休日调至",
            "补休", "，", "。", "\n", "共3天", "元旦：", "一、", "9")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join("", words));
  }
}
