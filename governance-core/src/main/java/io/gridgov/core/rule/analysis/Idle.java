package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.RuleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for what never has an effect: rows, the default row, words of outputs. */
final class Idle {
  private final Layout layout;
  private final Shadows shadows;
  private Shadows.Answers defaults = Shadows.Answers.NO;

  Idle(Layout layout, Shadows shadows) {
    this.layout = layout;
    this.shadows = shadows;
  }

  /** Rows with a condition that nothing passes. */
  static Verdict impossible(Layout layout) {
    List<Finding> findings = new ArrayList<>();
    for (int row = 0; row < layout.rowCount(); row++) {
      for (int c = 0; c < layout.space().dayColumn(); c++) {
        if (Bits.isEmpty(layout.boxes().get(row).set(c))) {
          findings.add(FindingText.impossible(layout, row, c));
          break;
        }
      }
    }
    return findings.isEmpty() ? new Verdict.None() : new Verdict.Found(findings, false);
  }

  /** Whether the default row ever applies; also asked before {@link #unreachable}. */
  Verdict unusedDefault() {
    Optional<RuleRow> row = layout.table().defaultRow();
    if (row.isEmpty()) {
      return new Verdict.None();
    }
    Box everything = layout.space().everything();
    List<Finding> findings = new ArrayList<>();
    defaults = Shadows.Answers.UNDECIDED;
    return layout.ask(
        everything,
        findings,
        () -> {
          boolean used = layout.cover().uncovered(everything, layout.boxes()) != null;
          defaults = used ? Shadows.Answers.YES : Shadows.Answers.NO;
          if (!used) {
            findings.add(FindingText.unusedDefault(layout, row.get()));
          }
          return false;
        });
  }

  /** Words of closed sets that no row answers. */
  Verdict unreachable() {
    List<Finding> findings = new ArrayList<>();
    boolean undecided = false;
    for (Column output : layout.table().outputs()) {
      for (String word : output.type().words()) {
        Shadows.Answers answered = answered(output, word);
        undecided |= answered == Shadows.Answers.UNDECIDED;
        if (answered == Shadows.Answers.NO) {
          findings.add(FindingText.unreachable(layout, output, word));
        }
      }
    }
    if (undecided) {
      return new Verdict.Undecided(findings, layout.space().region(layout.space().everything()));
    }
    return findings.isEmpty() ? new Verdict.None() : new Verdict.Found(findings, false);
  }

  private Shadows.Answers answered(Column output, String word) {
    Shadows.Answers best = Shadows.Answers.NO;
    for (int row = 0; row < layout.rowCount() && best != Shadows.Answers.YES; row++) {
      if (gives(layout.row(row), output, word) && shadows.answers(row) != Shadows.Answers.NO) {
        best = shadows.answers(row);
      }
    }
    boolean byDefault =
        layout.table().defaultRow().filter(row -> gives(row, output, word)).isPresent();
    return byDefault && best != Shadows.Answers.YES && defaults != Shadows.Answers.NO
        ? defaults
        : best;
  }

  private static boolean gives(RuleRow row, Column output, String word) {
    return Optional.ofNullable(row.outputs().get(output.name()))
        .filter(value -> value.text().equals(word))
        .isPresent();
  }
}
