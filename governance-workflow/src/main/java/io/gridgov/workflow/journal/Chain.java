package io.gridgov.workflow.journal;

import io.gridgov.core.problem.Text;
import io.gridgov.workflow.order.Event;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks that stored events are what was written (链式校验).
 *
 * <p>Law L11. Detects removal, change, insertion and reordering; cutting off the end is detected
 * where the last hash is known from elsewhere. Erased personal fields are no fault. Linear.
 *
 * @since 0.1.0
 */
public final class Chain {
  /** What the first event of an order follows. */
  public static final String START = "0".repeat(64);

  private Chain() {}

  /**
   * The first place where a chain does not hold.
   *
   * @param seq number of the event, or of the one that is missing
   * @param code {@code other-order}, {@code seq-gap}, {@code prev-differs}, {@code hash-differs},
   *     {@code personal-differs} or {@code cut-off}
   * @param message what is wrong
   * @since 0.1.0
   */
  public record Break(long seq, String code, Text message) {
    /** Checks for nulls. */
    public Break {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(message, "message");
    }
  }

  /**
   * Checks the events of one order from its first.
   *
   * @param events the events as stored
   * @return the first fault; empty if the chain holds
   */
  public static Optional<Break> verify(List<StoredEvent> events) {
    String prev = START;
    long seq = 0;
    for (StoredEvent stored : events) {
      Optional<Break> fault = fault(stored, events.get(0).event(), ++seq, prev);
      if (fault.isPresent()) {
        return fault;
      }
      prev = stored.hash();
    }
    return Optional.empty();
  }

  /**
   * Checks the events of one order from its first to a known end.
   *
   * @param events the events as stored
   * @param head hash of the last event, as kept elsewhere
   * @return the first fault; empty if the chain holds and ends there
   */
  public static Optional<Break> verify(List<StoredEvent> events, String head) {
    String last = events.isEmpty() ? START : events.get(events.size() - 1).hash();
    Optional<Break> fault = verify(events);
    return fault.isPresent() || last.equals(head)
        ? fault
        : broken(
            events.size() + 1L,
            "cut-off",
            "the chain does not end with the known event",
            "链条未以已知事件结束");
  }

  private static Optional<Break> fault(StoredEvent stored, Event first, long seq, String prev) {
    Event event = stored.event();
    if (!event.city().equals(first.city()) || !event.order().equals(first.order())) {
      return broken(seq, "other-order", "the event belongs to another order", "事件属于另一工单");
    }
    if (event.seq() != seq) {
      return broken(seq, "seq-gap", "an event is missing, doubled or out of order", "事件缺失、重复或乱序");
    }
    if (!stored.prev().equals(prev)) {
      return broken(
          seq, "prev-differs", "the event does not follow the one before it", "事件与前一事件不衔接");
    }
    if (!stored.hash().equals(EventTree.hash(event, stored.seals(), prev))) {
      return broken(seq, "hash-differs", "the event was changed", "事件内容被改动");
    }
    boolean kept =
        event.personal().fields().entrySet().stream()
            .allMatch(
                field ->
                    Optional.ofNullable(stored.seals().get(field.getKey()))
                        .filter(seal -> seal.fits(field.getValue()))
                        .isPresent());
    return kept
        ? Optional.empty()
        : broken(seq, "personal-differs", "a personal field was changed", "个人信息字段被改动");
  }

  private static Optional<Break> broken(long seq, String code, String en, String zh) {
    return Optional.of(new Break(seq, code, new Text(en, zh)));
  }
}
