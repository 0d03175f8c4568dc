package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType.Kind;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Conditions and values as people say them. In Chinese, bounds are told with the words of Civil
 * Code art. 1259: 以上 and 以下 include the number, 超过 and 不满 do not.
 */
final class ConditionWords {
  private final String unit;
  private final boolean isMoment;

  ConditionWords(Column column) {
    String written = column.type().unit();
    this.unit = written.isEmpty() ? "" : " " + written;
    this.isMoment = column.type().kind() == Kind.DATE || column.type().kind() == Kind.TIME;
  }

  Text of(Condition condition) {
    if (condition instanceof Condition.Equal equal) {
      return of(equal.value());
    }
    if (condition instanceof Condition.Between between) {
      return between(between);
    }
    if (condition instanceof Condition.Under under) {
      return Text.of("%s or what stands under it", "%s 及其下级", under.code());
    }
    if (condition instanceof Condition.Within within) {
      return Text.of("in %s", "%s 范围内", within.grid().value());
    }
    if (condition instanceof Condition.Not not) {
      return not(not.tests());
    }
    if (condition instanceof Condition.OneOf oneOf) {
      return joined(oneOf.tests(), " 或 ");
    }
    return condition instanceof Condition.Missing
        ? Text.of("not known", "未知")
        : Text.of("anything", "不限");
  }

  private Text not(List<Condition> tests) {
    if (tests.stream().allMatch(test -> test instanceof Condition.Missing)) {
      return Text.of("known", "已知");
    }
    Text inner = joined(tests, "、");
    return new Text("anything but " + inner.en(), inner.zh() + " 以外");
  }

  private Text joined(List<Condition> tests, String zh) {
    List<Text> words = tests.stream().map(this::of).toList();
    return new Text(
        words.stream().map(Text::en).collect(Collectors.joining(" or ")),
        words.stream().map(Text::zh).collect(Collectors.joining(zh)));
  }

  private Text between(Condition.Between between) {
    Optional<Text> low = between.low().map(bound -> low(shown(bound), between.lowIn()));
    Optional<Text> high = between.high().map(bound -> high(shown(bound), between.highIn()));
    if (low.isPresent() && high.isPresent()) {
      return new Text(
          low.get().en() + " and " + high.get().en(), low.get().zh() + " " + high.get().zh());
    }
    return low.or(() -> high).orElse(Text.of("anything known", "已知即可"));
  }

  private Text low(String bound, boolean in) {
    if (isMoment) {
      return in ? Text.of("not before %s", "不早于 %s", bound) : Text.of("after %s", "晚于 %s", bound);
    }
    return in ? Text.of("at least %s", "%s 以上", bound) : Text.of("more than %s", "超过 %s", bound);
  }

  private Text high(String bound, boolean in) {
    if (isMoment) {
      return in ? Text.of("not after %s", "不晚于 %s", bound) : Text.of("before %s", "早于 %s", bound);
    }
    return in ? Text.of("at most %s", "%s 以下", bound) : Text.of("less than %s", "不满 %s", bound);
  }

  private String shown(Value value) {
    return value.text() + unit;
  }

  /** A value; a limit also in words. */
  Text of(Value value) {
    if (value instanceof Value.Term term) {
      return LimitWords.of(term.limit());
    }
    String text = value.text().isBlank() ? '"' + value.text() + '"' : value.text();
    return new Text(text + unit, text + unit);
  }
}
