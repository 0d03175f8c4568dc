package io.gridgov.core.rule.analysis;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a region into words. */
final class RegionText {
  private static final int MOST_TESTS = 12;
  private static final Condition KNOWN = new Condition.Not(List.of(new Condition.Missing()));

  private RegionText() {}

  static Map<String, Text> cells(Region region) {
    Map<String, Text> cells = new LinkedHashMap<>();
    region
        .conditions()
        .forEach(
            (column, condition) -> {
              if (!(condition instanceof Condition.Any)) {
                cells.put(column, cell(condition));
              }
            });
    return cells;
  }

  /** Where every fact is known, that is said once and not for each column. */
  static Text of(Region region) {
    Map<String, Text> cells = new LinkedHashMap<>(cells(region));
    boolean known =
        !region.conditions().isEmpty()
            && region.conditions().values().stream().allMatch(RegionText::asksPresence);
    if (known) {
      cells.keySet().removeIf(column -> KNOWN.equals(region.conditions().get(column)));
    }
    String everything = known ? "every fact known" : "any input";
    String anything = known ? "事实齐全的任何输入" : "任何输入";
    String en = join(cells, true);
    String zh = join(cells, false);
    return new Text(
        (en.isEmpty() ? everything : en) + days(region.days(), true),
        (zh.isEmpty() ? anything : zh) + days(region.days(), false));
  }

  private static boolean asksPresence(Condition condition) {
    return !condition.test(java.util.Optional.empty(), UnknownUniverse.INSTANCE);
  }

  private static String join(Map<String, Text> cells, boolean english) {
    return cells.entrySet().stream()
        .map(each -> each.getKey() + ": " + (english ? each.getValue().en() : each.getValue().zh()))
        .collect(Collectors.joining(english ? "; " : "；"));
  }

  private static Text cell(Condition condition) {
    if (condition instanceof Condition.OneOf any && any.tests().size() > MOST_TESTS) {
      return cut(any.tests(), "", "");
    }
    if (condition instanceof Condition.Not not && not.tests().size() > MOST_TESTS) {
      return cut(not.tests(), "not(", ")");
    }
    return new Text(condition.text(), condition.text());
  }

  private static Text cut(List<Condition> tests, String before, String after) {
    String shown =
        tests.stream().limit(MOST_TESTS).map(Condition::text).collect(Collectors.joining(", "));
    return Text.of(
        "%s%s, … (%s more)%s",
        "%s%s 等（另有 %s 项）%s", before, shown, tests.size() - MOST_TESTS, after);
  }

  private static String days(List<Validity> days, boolean english) {
    if (days.contains(Validity.ALWAYS)) {
      return "";
    }
    List<String> spans = new ArrayList<>();
    days.forEach(span -> spans.add(span(span, english)));
    return (english ? "; days: " : "；日期：") + String.join(english ? ", " : "、", spans);
  }

  private static String span(Validity span, boolean english) {
    if (span.from().isEmpty()) {
      String end = span.to().map(Object::toString).orElse("");
      return english ? "before " + end : end + " 之前";
    }
    if (span.to().isEmpty()) {
      return english ? "from " + span.from().get() : span.from().get() + " 起";
    }
    String last = span.to().get().minusDays(1).toString();
    String first = span.from().get().toString();
    String both = english ? first + " to " + last : first + " 至 " + last;
    return first.equals(last) ? first : both;
  }
}
