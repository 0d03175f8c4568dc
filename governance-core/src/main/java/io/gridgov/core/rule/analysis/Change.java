package io.gridgov.core.rule.analysis;

import io.gridgov.core.problem.Text;
import java.util.Objects;

/**
 * A region of inputs whose answer changes from one version of a table to the next (变化).
 *
 * @param before the region and an input in it, as the version before names its columns
 * @param after the same as the version after names them; the same in every respect unless a column
 *     was renamed or given another type
 * @param was what the version before says everywhere in the region
 * @param now what the version after says everywhere in the region
 * @since 0.1.0
 */
public record Change(Witness before, Witness after, Answer was, Answer now) {
  /** Checks for nulls. */
  public Change {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(was, "was");
    Objects.requireNonNull(now, "now");
  }

  /**
   * Returns the change in words.
   *
   * @return region and both answers, in both languages
   */
  public Text text() {
    Text where = before.region().text();
    return new Text(
        where.en() + ": " + was.text().en() + " becomes " + now.text().en(),
        where.zh() + "：" + was.text().zh() + " 变为 " + now.text().zh());
  }
}
