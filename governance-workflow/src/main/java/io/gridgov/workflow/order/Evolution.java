package io.gridgov.workflow.order;

import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.lifecycle.Phase;
import java.util.Optional;
import java.util.TreeMap;

/** What each event does to the state. Reads no personal field and needs no pack. */
final class Evolution {
  private Evolution() {}

  static OrderState apply(Optional<OrderState> before, Event event) {
    OrderState state = before.orElseGet(() -> blank(event));
    if (event.seq() != state.seq() + 1) {
      throw new IllegalArgumentException(
          "event must follow the state: seq " + event.seq() + " after " + state.seq());
    }
    if (!event.order().equals(state.id()) || !event.city().equals(state.city())) {
      throw new IllegalArgumentException("event must belong to the order: seq " + event.seq());
    }
    OrderState changed = change(state, event);
    return changed.with(changed.clock().with(Rounds.after(state, changed, event))).stamped(event);
  }

  private static OrderState blank(Event event) {
    if (!(event.data() instanceof OrderEvent.Drafted)
        && !(event.data() instanceof OrderEvent.Received)) {
      throw new IllegalArgumentException("an order must begin with a draft or a report");
    }
    return new OrderState(
        event.city(),
        event.order(),
        0,
        event.recordedAt(),
        new Phase(Lifecycle.Names.DRAFT, Phase.Kind.WAITING),
        CaseFile.of(
            event.data() instanceof OrderEvent.Drafted drafted
                ? drafted.report()
                : ((OrderEvent.Received) event.data()).report(),
            event.occurredAt()),
        Holding.NOBODY,
        Clock.STOPPED,
        Progress.NONE,
        new TreeMap<>());
  }

  private static OrderState change(OrderState state, Event event) {
    OrderEvent data = event.data();
    if (data instanceof OrderEvent.Drafted drafted) {
      return state.to(drafted.to());
    }
    if (data instanceof OrderEvent.Received received) {
      return state.with(state.file().received(received));
    }
    return learn(state, event);
  }

  private static OrderState learn(OrderState state, Event event) {
    OrderEvent data = event.data();
    if (data instanceof OrderEvent.Located located) {
      return state.with(state.file().located(located));
    }
    if (data instanceof OrderEvent.Classified classified) {
      return state.with(state.file().classified(classified));
    }
    if (data instanceof OrderEvent.Described described) {
      return state.with(state.file().described(described));
    }
    if (data instanceof OrderEvent.Referenced referenced) {
      return state.with(state.file().referenced(referenced.reference()));
    }
    return conclude(state, event);
  }

  private static OrderState conclude(OrderState state, Event event) {
    OrderEvent data = event.data();
    if (data instanceof OrderEvent.Accepted accepted) {
      return state.with(state.progress().accepted(accepted));
    }
    if (data instanceof OrderEvent.Answered answered) {
      return end(state, event).to(answered.to());
    }
    if (data instanceof OrderEvent.Refused refused) {
      return end(state, event).to(refused.to());
    }
    return data instanceof OrderEvent.Closed ? end(state, event) : hand(state, event);
  }

  private static OrderState end(OrderState state, Event event) {
    return state.with(state.clock().ended()).with(state.progress().ended(event.occurredAt()));
  }

  private static OrderState hand(OrderState state, Event event) {
    OrderEvent data = event.data();
    if (data instanceof OrderEvent.Parked parked) {
      return state
          .with(state.holding().parked(parked))
          .with(state.clock().handedOver())
          .to(parked.to());
    }
    if (data instanceof OrderEvent.Dispatched dispatched) {
      return state
          .with(state.holding().dispatched(dispatched))
          .with(state.clock().handedOver())
          .with(again(state.progress()))
          .to(dispatched.to());
    }
    return work(state, event);
  }

  /** A result that goes to a unit again has failed, whoever says so. */
  private static Progress again(Progress progress) {
    return progress.handledAt().isPresent() ? progress.reworked() : progress;
  }

  private static OrderState work(OrderState state, Event event) {
    OrderEvent data = event.data();
    if (data instanceof OrderEvent.Signed signed) {
      return state
          .with(state.holding().handledBy(signed.unit(), event.by()))
          .with(state.clock().without(TimerKind.SIGN))
          .to(signed.to());
    }
    if (data instanceof OrderEvent.Returned) {
      return state.with(state.progress().returned());
    }
    if (data instanceof OrderEvent.FedBack fed) {
      return state
          .with(state.holding().handledBy(fed.unit(), event.by()))
          .with(state.clock().fedBack(fed.late()))
          .with(state.progress().handled(event.occurredAt()))
          .to(fed.to());
    }
    return verify(state, event);
  }

  private static OrderState verify(OrderState state, Event event) {
    OrderEvent data = event.data();
    if (data instanceof OrderEvent.Checked checked) {
      return state
          .with(state.clock().without(TimerKind.CHECK))
          .with(checked.passed() ? state.progress() : state.progress().reworked())
          .to(checked.to());
    }
    if (data instanceof OrderEvent.CalledBack called) {
      Progress rated = state.progress().rated(called);
      return state
          .with(state.clock().without(TimerKind.CALLBACK))
          .with(called.to().isEnd() ? rated : rated.reworked())
          .to(called.to());
    }
    return time(state, event);
  }

  private static OrderState time(OrderState state, Event event) {
    OrderEvent data = event.data();
    if (data instanceof OrderEvent.LimitGranted granted) {
      return state.with(state.clock().granted(granted));
    }
    if (data instanceof OrderEvent.Extended extended) {
      return state.with(state.clock().extended(extended));
    }
    if (data instanceof OrderEvent.Suspended suspended) {
      return state.with(state.clock().suspended(suspended, event));
    }
    if (data instanceof OrderEvent.Resumed resumed) {
      return state.with(state.clock().resumed(resumed, !state.holding().waitingFor().isEmpty()));
    }
    if (data instanceof OrderEvent.FellDue fell) {
      return state.with(state.clock().set(fell.timer(), fell.wakeAt()));
    }
    if (data instanceof OrderEvent.ExtensionRefused
        || data instanceof OrderEvent.SuspensionRefused) {
      return state;
    }
    throw new IllegalArgumentException("event type must be known: " + event.type());
  }
}
