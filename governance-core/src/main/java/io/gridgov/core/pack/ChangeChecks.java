package io.gridgov.core.pack;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problems;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the recorded changes against the dated rows of the grids. */
final class ChangeChecks {
  private record Split(LocalDate date, GridCode from) {}

  private final List<Entry<Change>> changes;
  private final DatedIndex<GridCode, Grid> grids;
  private final Problems problems;

  private ChangeChecks(
      List<Entry<Change>> changes, DatedIndex<GridCode, Grid> grids, Problems problems) {
    this.changes = changes;
    this.grids = grids;
    this.problems = problems;
  }

  static void check(
      List<Entry<Change>> changes, DatedIndex<GridCode, Grid> grids, Problems problems) {
    ChangeChecks checks = new ChangeChecks(changes, grids, problems);
    checks.checkShares();
    changes.forEach(checks::checkEnds);
  }

  private void checkShares() {
    Map<Split, List<Entry<Change>>> splits = new LinkedHashMap<>();
    for (Entry<Change> entry : changes) {
      entry
          .value()
          .from()
          .ifPresent(
              from ->
                  splits
                      .computeIfAbsent(
                          new Split(entry.value().date(), from), split -> new ArrayList<>(1))
                      .add(entry));
    }
    splits.forEach(this::checkSum);
  }

  /** Adds by hand: the sum of wrong shares may exceed what a share can be. */
  private void checkSum(Split split, List<Entry<Change>> parts) {
    BigInteger top = BigInteger.ZERO;
    BigInteger bottom = BigInteger.ONE;
    for (Entry<Change> part : parts) {
      BigInteger denominator = part.value().share().denominator();
      top = top.multiply(denominator).add(part.value().share().numerator().multiply(bottom));
      bottom = bottom.multiply(denominator);
      BigInteger common = top.gcd(bottom);
      top = top.divide(common);
      bottom = bottom.divide(common);
    }
    if (!top.equals(bottom)) {
      problems.add(
          PackFault.SHARES.at(
              parts.get(0).spot("share"), split.from(), split.date(), top + "/" + bottom));
    }
  }

  private void checkEnds(Entry<Change> entry) {
    Change change = entry.value();
    change.from().ifPresent(from -> checkKnown(entry, "from", from));
    change.to().ifPresent(to -> checkKnown(entry, "to", to));
    boolean ends = !change.from().equals(change.to());
    if (ends) {
      change.from().ifPresent(from -> checkEnded(entry, from));
    }
    change.to().filter(this::isRead).ifPresent(to -> checkBegun(entry, to));
  }

  private void checkKnown(Entry<Change> entry, String column, GridCode code) {
    if (!grids.knows(code)) {
      problems.add(PackFault.UNKNOWN_GRID.at(entry.spot(column), code));
    }
  }

  private void checkEnded(Entry<Change> entry, GridCode from) {
    LocalDate date = entry.value().date();
    if (isRead(from) && !anyRow(from, date, true)) {
      problems.add(PackFault.GRID_NOT_ENDED.at(entry.spot("date"), from, date));
    }
  }

  private void checkBegun(Entry<Change> entry, GridCode to) {
    LocalDate date = entry.value().date();
    if (!anyRow(to, date, false)) {
      problems.add(PackFault.GRID_NOT_BEGUN.at(entry.spot("date"), to, date));
    }
  }

  /** Of grids that could not all be read, a row that is not found says nothing. */
  private boolean isRead(GridCode code) {
    return grids.isComplete() && grids.knows(code);
  }

  private boolean anyRow(GridCode code, LocalDate date, boolean ends) {
    return grids.rows(code).stream()
        .map(row -> row.value().validity())
        .map((Validity validity) -> ends ? validity.to() : validity.from())
        .flatMap(Optional::stream)
        .anyMatch(date::equals);
  }
}
