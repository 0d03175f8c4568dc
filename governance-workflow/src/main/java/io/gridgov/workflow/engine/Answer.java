package io.gridgov.workflow.engine;

import io.gridgov.core.problem.Text;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.OrderState;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the engine answers to a command (答复).
 *
 * @since 0.1.0
 */
public sealed interface Answer {
  /**
   * The command has taken effect, now or before.
   *
   * @param state the order as it stands now
   * @param events the events of this command
   * @param repeated true if it had taken effect before and nothing new happened
   * @since 0.1.0
   */
  record Done(OrderState state, List<StoredEvent> events, boolean repeated) implements Answer {
    /** Copies. */
    public Done {
      Objects.requireNonNull(state, "state");
      events = List.copyOf(events);
    }
  }

  /**
   * The command is refused and nothing happened.
   *
   * @param code stable code in kebab case
   * @param message why, in both languages
   * @param details what it depends on; never personal
   * @since 0.1.0
   */
  record Refused(String code, Text message, SortedMap<String, String> details) implements Answer {
    /** Copies. */
    public Refused {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(message, "message");
      details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    static Refused of(String code, String en, String zh) {
      return new Refused(code, new Text(en, zh), new TreeMap<>());
    }
  }
}
