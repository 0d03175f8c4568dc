package io.gridgov.workflow.engine;

import io.gridgov.core.CityId;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Decider;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Folds events to states, and remembers the latest so that only what is new is folded.
 *
 * <p>A remembered state counts only if the event it ends with is still the stored one. Thread-safe.
 */
final class Folds {
  private static final int MOST = 16_384;

  private record Key(CityId city, OrderId order) {}

  private record Known(OrderState state, String hash) {}

  private final Map<Key, Known> latest =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
          return size() > MOST;
        }
      };

  Optional<OrderState> fold(CityId city, OrderId order, List<StoredEvent> events) {
    if (events.isEmpty()) {
      return Optional.empty();
    }
    Optional<OrderState> state = known(new Key(city, order), events);
    int from = state.map(one -> (int) one.seq()).orElse(0);
    for (StoredEvent stored : events.subList(from, events.size())) {
      state = Optional.of(Decider.evolve(state, stored.event()));
    }
    if (from < events.size()) {
      remember(state.orElseThrow(), events.get(events.size() - 1).hash());
    }
    return state;
  }

  private Optional<OrderState> known(Key key, List<StoredEvent> events) {
    Known known;
    synchronized (latest) {
      known = latest.get(key);
    }
    boolean holds =
        known != null
            && known.state.seq() <= events.size()
            && events.get((int) known.state.seq() - 1).hash().equals(known.hash);
    return holds && known != null ? Optional.of(known.state) : Optional.empty();
  }

  void remember(OrderState state, String hash) {
    synchronized (latest) {
      latest.put(new Key(state.city(), state.id()), new Known(state, hash));
    }
  }
}
