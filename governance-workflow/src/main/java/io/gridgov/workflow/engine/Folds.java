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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folds events to states, and remembers the latest so that only what is new is folded.
 *
 * <p>A remembered state counts only if the event it ends with is still the stored one. Thread-safe.
 */
final class Folds {
  private static final int STRIPES = 64;
  private static final int MOST_IN_ONE = 256;

  private record Key(CityId city, OrderId order) {}

  private record Known(OrderState state, String hash) {}

  /** Each its own lock: threads that work on different orders rarely wait for each other. */
  private final List<Stripe> stripes = Stream.generate(Stripe::new).limit(STRIPES).toList();

  private static final class Stripe {
    private final Map<Key, Known> latest =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
            return size() > MOST_IN_ONE;
          }
        };

    private synchronized @Nullable Known find(Key key) {
      return latest.get(key);
    }

    private synchronized void put(Key key, Known known) {
      latest.put(key, known);
    }
  }

  private Stripe stripeOf(Key key) {
    return stripes.get(Math.floorMod(key.hashCode(), STRIPES));
  }

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
    Known known = stripeOf(key).find(key);
    boolean holds =
        known != null
            && known.state.seq() <= events.size()
            && events.get((int) known.state.seq() - 1).hash().equals(known.hash);
    return holds && known != null ? Optional.of(known.state) : Optional.empty();
  }

  void remember(OrderState state, String hash) {
    Key key = new Key(state.city(), state.id());
    stripeOf(key).put(key, new Known(state, hash));
  }
}
