package io.gridgov.core.rule.analysis;

import io.gridgov.core.problem.Text;
import java.util.Objects;

/**
 * What changed in the head of a table (表头变化).
 *
 * @param kind what happened
 * @param before hit policy, name, or name and type before; empty for what was added
 * @param after the same after; empty for what was removed
 * @since 0.1.0
 */
public record HeadChange(Kind kind, String before, String after) {
  /**
   * What happened.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** Another hit policy. */
    POLICY("hit policy changed", "命中策略改变"),
    /** An input column was added; before, it asked nothing. */
    INPUT_ADDED("input column added", "新增输入列"),
    /** An input column was removed; now it asks nothing. */
    INPUT_REMOVED("input column removed", "删除输入列"),
    /** An input column has another name and the same conditions. */
    INPUT_RENAMED("input column renamed", "输入列改名"),
    /** An input column has another type. */
    INPUT_RETYPED("input column has another type", "输入列类型改变"),
    /** An output column was added. */
    OUTPUT_ADDED("output column added", "新增输出列"),
    /** An output column was removed. */
    OUTPUT_REMOVED("output column removed", "删除输出列"),
    /** An output column has another type. */
    OUTPUT_RETYPED("output column has another type", "输出列类型改变");

    private final String en;
    private final String zh;

    Kind(String en, String zh) {
      this.en = en;
      this.zh = zh;
    }
  }

  /** Checks for nulls. */
  public HeadChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * Returns the change in words.
   *
   * @return in both languages
   */
  public Text text() {
    String both = before + (before.isEmpty() || after.isEmpty() ? "" : " → ") + after;
    return new Text(kind.en + ": " + both, kind.zh + "：" + both);
  }
}
