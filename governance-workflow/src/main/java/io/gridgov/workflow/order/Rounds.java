package io.gridgov.workflow.order;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.post.PostId;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.limit.Allowance;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LedgerEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What each event enters into the ledgers of an order. */
final class Rounds {
  private Rounds() {}

  /** The ledgers after an event; what is heard of late is entered where it happened. */
  static List<Ledger> after(OrderState before, OrderState now, Event event) {
    OrderEvent data = event.data();
    List<Ledger> rounds = before.clock().ledgers();
    if (data instanceof OrderEvent.LimitGranted granted && granted.timer() == TimerKind.HANDLE) {
      return isKept(before.clock(), granted) ? rounds : begun(rounds, now, granted, event);
    }
    if (before.clock().running().isEmpty()) {
      return rounds;
    }
    if (data instanceof OrderEvent.Dispatched || data instanceof OrderEvent.Parked) {
      return handedOver(rounds, holders(now), event.occurredAt());
    }
    if (data instanceof OrderEvent.Extended extended) {
      return learned(rounds, extension(event, extended));
    }
    if (data instanceof OrderEvent.Suspended suspended) {
      return learned(rounds, pause(event, suspended));
    }
    if (data instanceof OrderEvent.Resumed) {
      return learned(rounds, new LedgerEntry.Resumed(event.occurredAt()));
    }
    boolean done = data instanceof OrderEvent.FedBack || !now.isOpen();
    return done ? learned(rounds, new LedgerEntry.Stopped(event.occurredAt())) : rounds;
  }

  /** A due instant once granted stays, and so does its ledger. */
  private static boolean isKept(Clock clock, OrderEvent.LimitGranted granted) {
    boolean sameDue = granted.due().equals(clock.due());
    boolean answeredLate = clock.due().isEmpty() && !granted.limit().isEmpty();
    return clock.running().isPresent()
        && granted.limit().equals(clock.limit())
        && (sameDue || answeredLate);
  }

  /** Limits are counted from when they are granted, which is when the event is recorded. */
  private static List<Ledger> begun(
      List<Ledger> rounds, OrderState now, OrderEvent.LimitGranted granted, Event event) {
    Instant at = event.recordedAt();
    Instant stated = granted.limit().isEmpty() ? granted.due().orElse(at) : at;
    Instant start = stated.isBefore(at) ? later(stated, at.minus(Steps.FARTHEST)) : at;
    Ledger ledger = Ledger.start(start, allowance(granted, start));
    for (UnitId unit : holders(now)) {
      ledger = ledger.with(new LedgerEntry.Held(at, unit));
    }
    boolean first = rounds.isEmpty();
    List<Ledger> all =
        new ArrayList<>(first ? rounds : learned(rounds, new LedgerEntry.Stopped(at)));
    all.add(ledger);
    return all;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Allowance allowance(OrderEvent.LimitGranted granted, Instant start) {
    if (!granted.limit().isEmpty()) {
      return new Allowance.For(Limit.parse(granted.limit()));
    }
    return granted
        .due()
        .<Allowance>map(due -> new Allowance.Until(later(due, start)))
        .orElse(Allowance.UNLIMITED);
  }

  private static Set<UnitId> holders(OrderState state) {
    Set<UnitId> holders = new TreeSet<>(state.holding().assisting());
    state.holding().lead().ifPresent(holders::add);
    return holders;
  }

  private static List<Ledger> handedOver(List<Ledger> rounds, Set<UnitId> to, Instant at) {
    Set<UnitId> from = rounds.get(rounds.size() - 1).holders();
    List<Ledger> all = rounds;
    for (UnitId unit : from) {
      all = to.contains(unit) ? all : learned(all, new LedgerEntry.Released(at, unit));
    }
    for (UnitId unit : to) {
      all = from.contains(unit) ? all : learned(all, new LedgerEntry.Held(at, unit));
    }
    return all;
  }

  /** The post in which it was done; a post is named, its holder is not. */
  static String approver(Optional<PostId> post) {
    return post.map(PostId::value).orElse("(system)");
  }

  private static LedgerEntry.Extended extension(Event event, OrderEvent.Extended extended) {
    return new LedgerEntry.Extended(
        event.occurredAt(),
        Limit.parse(extended.limit()),
        approver(event.post()),
        extended.reason(),
        event.decision().map(one -> one.table() + ":" + one.row()).orElse(""));
  }

  private static LedgerEntry.Paused pause(Event event, OrderEvent.Suspended suspended) {
    return new LedgerEntry.Paused(
        event.occurredAt(), suspended.reason(), suspended.review(), suspended.until());
  }

  private static List<Ledger> learned(List<Ledger> rounds, LedgerEntry entry) {
    List<Ledger> all = new ArrayList<>(rounds);
    int last = all.size() - 1;
    all.set(last, all.get(last).learn(entry));
    return all;
  }
}
