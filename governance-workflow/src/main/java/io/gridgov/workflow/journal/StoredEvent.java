package io.gridgov.workflow.journal;

import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.Personal;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * One event as it is kept (存证事件): chained to the one before it, its personal fields sealed.
 *
 * <p>Immutable and thread-safe. {@code toString} shows nothing personal.
 *
 * @param event the event; its personal fields are there until they are erased
 * @param seals what stands for each personal field in the chain, by name
 * @param prev the hash of the order's event before; {@link Chain#START} for the first
 * @param hash this event's hash
 * @since 0.1.0
 */
public record StoredEvent(Event event, SortedMap<String, Seal> seals, String prev, String hash) {
  /** Checks that exactly the fields with a salt have a value. */
  public StoredEvent {
    Objects.requireNonNull(event, "event");
    seals = Collections.unmodifiableSortedMap(new TreeMap<>(seals));
    Objects.requireNonNull(prev, "prev");
    Objects.requireNonNull(hash, "hash");
    SortedMap<String, Seal> open = new TreeMap<>(seals);
    open.values().removeIf(seal -> seal.salt().isEmpty());
    if (!open.keySet().equals(event.personal().fields().keySet())) {
      throw new IllegalArgumentException("each personal value must have its seal and salt");
    }
  }

  /**
   * Seals an event.
   *
   * @param event the event
   * @param prev the hash of the order's event before; {@link Chain#START} for the first
   * @param saltOf gives a salt for each personal field's name
   * @return the event as it is kept
   */
  public static StoredEvent seal(Event event, String prev, UnaryOperator<String> saltOf) {
    SortedMap<String, Seal> seals = new TreeMap<>();
    event
        .personal()
        .fields()
        .forEach((name, value) -> seals.put(name, Seal.of(saltOf.apply(name), value)));
    return new StoredEvent(event, seals, prev, EventTree.hash(event, seals, prev));
  }

  /**
   * Returns this event without personal values and salts, as at the end of their retention.
   *
   * @return the event with the same hash
   */
  public StoredEvent erased() {
    SortedMap<String, Seal> closed = new TreeMap<>();
    seals.forEach((name, seal) -> closed.put(name, seal.erased()));
    Event rest =
        new Event(
            event.version(),
            event.city(),
            event.order(),
            event.seq(),
            event.occurredAt(),
            event.recordedAt(),
            event.by(),
            event.post(),
            event.command(),
            event.payloadDigest(),
            event.decision(),
            event.data(),
            Personal.NONE);
    return new StoredEvent(rest, closed, prev, hash);
  }

  @Override
  public String toString() {
    return "StoredEvent["
        + event.city()
        + "/"
        + event.order()
        + ", "
        + event.seq()
        + ", "
        + event.type()
        + "]";
  }
}
