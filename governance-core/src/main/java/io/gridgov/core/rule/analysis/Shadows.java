package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.HitPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for rows that apply somewhere and are never the answer.
 *
 * <p>After {@link #find} tells of each row whether it ever answers.
 */
final class Shadows {
  /** What is known of a row. */
  enum Answers {
    YES,
    NO,
    UNDECIDED
  }

  private final Layout layout;
  private final Cover cover;
  private final Answers[] answers;
  private final List<Finding> findings = new ArrayList<>();
  private final int[] place;

  Shadows(Layout layout) {
    this.layout = layout;
    this.cover = layout.cover();
    this.answers = new Answers[layout.rowCount()];
    this.place = new int[layout.rowCount()];
    int[] order = Ranking.of(layout.table());
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
  }

  Answers answers(int row) {
    return answers[row];
  }

  /** Looks at every row; a row that costs too much leaves the others decided. */
  Verdict find() {
    Verdict verdict = new Verdict.None();
    Box undecided = null;
    for (int row = 0; row < answers.length; row++) {
      answers[row] = layout.applies(row) ? Answers.YES : Answers.NO;
      if (layout.table().hitPolicy().isSingle() && layout.applies(row)) {
        look(row);
        undecided = answers[row] == Answers.UNDECIDED ? layout.boxes().get(row) : undecided;
      }
    }
    if (undecided != null) {
      return new Verdict.Undecided(findings, layout.space().region(undecided));
    }
    return findings.isEmpty() ? verdict : new Verdict.Found(findings, false);
  }

  private void look(int row) {
    long[] above = above(row);
    List<Box> rows = layout.index().boxes(above);
    Box box = layout.boxes().get(row);
    try {
      if (cover.uncovered(box, rows) == null) {
        answers[row] = Answers.NO;
        findings.add(FindingText.shadowed(layout, row, hiding(box, above)));
      }
    } catch (Cover.Spent spent) {
      answers[row] = Answers.UNDECIDED;
    }
  }

  /** The rows that keep a row from answering wherever they apply too. */
  private long[] above(int row) {
    HitPolicy policy = layout.table().hitPolicy();
    long[] above = layout.meeting(row);
    Bits.forEach(
        above.clone(),
        other -> {
          boolean hides =
              switch (policy) {
                case UNIQUE -> true;
                case ANY -> !layout.sameOutputs(row, other);
                default -> place[other] < place[row];
              };
          if (!hides) {
            Bits.clear(above, other);
          }
        });
    return above;
  }

  /** One row that hides all of it, or else all that hide a part. */
  private int[] hiding(Box box, long[] above) {
    for (int other = Bits.first(above); other >= 0; other = Bits.next(above, other + 1)) {
      if (layout.boxes().get(other).holds(box)) {
        return new int[] {other};
      }
    }
    return java.util.stream.IntStream.range(0, layout.rowCount())
        .filter(other -> Bits.has(above, other))
        .toArray();
  }
}
