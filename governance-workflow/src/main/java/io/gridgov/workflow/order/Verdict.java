package io.gridgov.workflow.order;

import io.gridgov.core.problem.Text;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@link Decider#decide} answers (裁决).
 *
 * @since 0.1.0
 */
public sealed interface Verdict {
  /**
   * The command takes effect.
   *
   * @param events what happens, at least one
   * @param state the order after them
   * @param timers when somebody looks next; empty once the order has ended
   * @since 0.1.0
   */
  record Accepted(List<Event> events, OrderState state, SortedMap<TimerKind, Instant> timers)
      implements Verdict {
    /** Copies. */
    public Accepted {
      events = List.copyOf(events);
      Objects.requireNonNull(state, "state");
      timers = Collections.unmodifiableSortedMap(new TreeMap<>(timers));
    }
  }

  /**
   * The command has taken effect before; its events stand in the store.
   *
   * @param command the command
   * @since 0.1.0
   */
  record Repeated(CommandId command) implements Verdict {}

  /**
   * The command is refused and nothing happens.
   *
   * @param code stable code in kebab case
   * @param message why, in both languages
   * @param details what it depends on; never personal
   * @since 0.1.0
   */
  record Rejected(String code, Text message, SortedMap<String, String> details) implements Verdict {
    /** Copies. */
    public Rejected {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(message, "message");
      details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    static Rejected of(String code, Text message) {
      return new Rejected(code, message, new TreeMap<>());
    }

    static Rejected of(String code, Text message, String key, Object value) {
      SortedMap<String, String> details = new TreeMap<>();
      details.put(key, value.toString());
      return new Rejected(code, message, details);
    }
  }
}
