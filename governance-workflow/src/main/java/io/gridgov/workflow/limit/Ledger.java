package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.Stages;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.unit.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The clock of an order as a ledger (计时台账): what happened to it, in order, and nothing reckoned.
 *
 * <p>What it amounts to at an instant says {@link LedgerClock}, which brings the calendar.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Ledger {
  private final List<LedgerEntry> entries;

  private Ledger(List<LedgerEntry> entries) {
    this.entries = entries;
  }

  /**
   * Starts a ledger.
   *
   * @param at when the limit begins
   * @param limit how long the office is given
   * @return the ledger
   */
  public static Ledger start(Instant at, Limit limit) {
    return start(at, new Allowance.For(limit));
  }

  /**
   * Starts a ledger.
   *
   * @param at when the time begins
   * @param allowance how long the office is given
   * @return the ledger
   * @throws IllegalArgumentException if a stated end lies before the start
   */
  public static Ledger start(Instant at, Allowance allowance) {
    return new Ledger(List.of(new LedgerEntry.Started(at, allowance)));
  }

  /**
   * Folds entries.
   *
   * @param entries the first a start
   * @return the ledger
   * @throws IllegalArgumentException if an entry cannot follow those before it
   */
  public static Ledger of(List<LedgerEntry> entries) {
    if (entries.isEmpty() || !(entries.get(0) instanceof LedgerEntry.Started started)) {
      throw new IllegalArgumentException("ledger must begin with a start");
    }
    Ledger ledger = start(started.at(), started.allowance());
    for (LedgerEntry entry : entries.subList(1, entries.size())) {
      ledger = ledger.with(entry);
    }
    return ledger;
  }

  /**
   * Adds an entry of which one hears late (补录): where it happened, if all others still follow; a
   * stop makes void what was entered after it, one from before the start all; else as if it had
   * happened at the latest entry.
   *
   * @param entry at any instant
   * @return the longer ledger; this one if the entry has no place even at its end
   */
  public Ledger learn(LedgerEntry entry) {
    if (!entry.at().isBefore(latest())) {
      return fits(entry) ? with(entry) : this;
    }
    boolean untouched = entry instanceof LedgerEntry.Stopped && entry.at().isBefore(started());
    return inserted(untouched ? new LedgerEntry.Stopped(started()) : entry)
        .or(() -> moved(entry, latest()).filter(this::fits).map(this::with))
        .orElse(this);
  }

  private boolean fits(LedgerEntry entry) {
    return against(entry).isEmpty();
  }

  private Optional<Ledger> inserted(LedgerEntry entry) {
    int place = 1;
    while (place < entries.size() && !entries.get(place).at().isAfter(entry.at())) {
      place++;
    }
    if (entry.at().isBefore(started())) {
      return Optional.empty();
    }
    Ledger ledger = new Ledger(entries.subList(0, place));
    List<LedgerEntry> rest = new ArrayList<>(List.of(entry));
    if (!(entry instanceof LedgerEntry.Stopped)) {
      rest.addAll(entries.subList(place, entries.size()));
    }
    for (LedgerEntry next : rest) {
      if (!ledger.fits(next)) {
        return Optional.empty();
      }
      ledger = ledger.with(next);
    }
    return Optional.of(ledger);
  }

  /**
   * Adds an entry.
   *
   * @param entry not before the latest one
   * @return the longer ledger
   * @throws IllegalArgumentException if {@link #findRefusal} has something against it
   */
  public Ledger with(LedgerEntry entry) {
    Optional<Problem> refusal = findRefusal(entry);
    if (refusal.isPresent()) {
      throw new IllegalArgumentException(
          refusal.get().message().en() + "; " + refusal.get().remedy().en());
    }
    List<LedgerEntry> longer = new ArrayList<>(entries);
    longer.add(entry);
    return new Ledger(List.copyOf(longer));
  }

  private static Optional<LedgerEntry> moved(LedgerEntry entry, Instant to) {
    if (entry instanceof LedgerEntry.Paused pause) {
      return pause.review().isAfter(to)
          ? Optional.of(new LedgerEntry.Paused(to, pause.reason(), pause.review(), pause.until()))
          : Optional.empty();
    }
    if (entry instanceof LedgerEntry.Extended more) {
      return Optional.of(
          new LedgerEntry.Extended(to, more.more(), more.approver(), more.reason(), more.row()));
    }
    if (entry instanceof LedgerEntry.Held held) {
      return Optional.of(new LedgerEntry.Held(to, held.unit()));
    }
    if (entry instanceof LedgerEntry.Released released) {
      return Optional.of(new LedgerEntry.Released(to, released.unit()));
    }
    if (entry instanceof LedgerEntry.Resumed) {
      return Optional.of(new LedgerEntry.Resumed(to));
    }
    return entry instanceof LedgerEntry.Stopped
        ? Optional.of(new LedgerEntry.Stopped(to))
        : Optional.empty();
  }

  /**
   * Says why an entry cannot follow, and what to do instead.
   *
   * @param entry the entry
   * @return one of {@code entry-too-early}, {@code clock-stopped}, {@code clock-started}, {@code
   *     nothing-to-extend}, {@code clock-paused}, {@code clock-not-paused}, {@code
   *     extension-without-row}, {@code unit-holds-already}, {@code unit-holds-not}, with message
   *     and remedy in both languages; empty if it can
   */
  public Optional<Problem> findRefusal(LedgerEntry entry) {
    return against(entry).map(LedgerFault::problem);
  }

  private Optional<LedgerFault> against(LedgerEntry entry) {
    if (entry.at().isBefore(latest())) {
      return Optional.of(LedgerFault.ENTRY_TOO_EARLY);
    }
    Folded now = Folded.of(entries, entry.at());
    return now.stop().isPresent() ? Optional.of(LedgerFault.CLOCK_STOPPED) : against(entry, now);
  }

  private Optional<LedgerFault> against(LedgerEntry entry, Folded now) {
    if (entry instanceof LedgerEntry.Started) {
      return Optional.of(LedgerFault.CLOCK_STARTED);
    }
    if (entry instanceof LedgerEntry.Extended && isUnlimited()) {
      return Optional.of(LedgerFault.NOTHING_TO_EXTEND);
    }
    if (entry instanceof LedgerEntry.Paused && now.pause().isPresent()) {
      return Optional.of(LedgerFault.CLOCK_PAUSED);
    }
    if (entry instanceof LedgerEntry.Resumed && now.pause().isEmpty()) {
      return Optional.of(LedgerFault.CLOCK_NOT_PAUSED);
    }
    if (entry instanceof LedgerEntry.Extended more
        && now.extensions() > 0
        && more.row().isBlank()) {
      return Optional.of(LedgerFault.EXTENSION_WITHOUT_ROW);
    }
    if (entry instanceof LedgerEntry.Held held && now.isHeldBy(held.unit())) {
      return Optional.of(LedgerFault.UNIT_HOLDS_ALREADY);
    }
    if (entry instanceof LedgerEntry.Released released && !now.isHeldBy(released.unit())) {
      return Optional.of(LedgerFault.UNIT_HOLDS_NOT);
    }
    return Optional.empty();
  }

  private boolean isUnlimited() {
    return allowance() instanceof Allowance.Unlimited;
  }

  /**
   * Returns what happened.
   *
   * @return in order, the first a {@link LedgerEntry.Started}
   */
  public List<LedgerEntry> entries() {
    return entries;
  }

  /**
   * Returns when the clock started.
   *
   * @return the instant
   */
  public Instant started() {
    return entries.get(0).at();
  }

  /**
   * Returns when the latest entry happened.
   *
   * @return the instant
   */
  public Instant latest() {
    return entries.get(entries.size() - 1).at();
  }

  /**
   * Returns how long the office was given.
   *
   * @return the allowance with which the clock started
   */
  public Allowance allowance() {
    return ((LedgerEntry.Started) entries.get(0)).allowance();
  }

  /**
   * Tells whether the limit has stages, each of which ends on its own.
   *
   * @return true for a limit in stages
   */
  public boolean isStaged() {
    return allowance() instanceof Allowance.For given && given.limit() instanceof Stages;
  }

  /**
   * Tells whether the clock has been stopped for good.
   *
   * @return true if its latest entry says so
   */
  public boolean isStopped() {
    return entries.get(entries.size() - 1) instanceof LedgerEntry.Stopped;
  }

  /**
   * Returns who holds the order after the latest entry.
   *
   * @return in order of their ids, immutable
   */
  public SortedSet<UnitId> holders() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(Folded.of(entries, latest()).holding()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ledger that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return entries.toString();
  }
}
