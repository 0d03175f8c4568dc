package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.HitPolicy;

/** Hit policies as people say them. */
final class PolicyWords {
  private PolicyWords() {}

  static Text of(HitPolicy policy) {
    return switch (policy) {
      case UNIQUE -> Text.of("at most one row may apply", "至多一条适用");
      case ANY -> Text.of("all rows that apply must say the same", "适用者结果须一致");
      case PRIORITY -> Text.of("of the rows that apply the one with priority", "取优先者");
      case FIRST -> Text.of("the first row that applies", "取排在最前的一条");
      case RULE_ORDER -> Text.of("all rows that apply, in their order", "按表中次序全部采用");
      case OUTPUT_ORDER -> Text.of("all rows that apply, by priority", "按优先次序全部采用");
      case COLLECT -> Text.of("all rows that apply", "全部采用");
      case COLLECT_SUM -> Text.of("the sum of all rows that apply", "求和");
      case COLLECT_LEAST -> Text.of("the least of all rows that apply", "取最小");
      case COLLECT_MOST -> Text.of("the greatest of all rows that apply", "取最大");
      case COLLECT_COUNT -> Text.of("the number of rows that apply", "计条数");
    };
  }
}
