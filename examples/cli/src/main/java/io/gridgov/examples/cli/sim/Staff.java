package io.gridgov.examples.cli.sim;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.Post;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.lifecycle.Transition;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.routing.Recusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may take a step: people near the order first, anybody with the role where nobody is. */
final class Staff {
  private final CityPack pack;

  Staff(CityPack pack) {
    this.pack = pack;
  }

  /** In the order in which they should be asked. */
  List<Actor> whoMay(Transition way, OrderState order, LocalDate day, Draw draw) {
    Recusal recusal = Recusal.of(pack, order.file().accused(), day);
    List<Actor> near = fitting(way, order, recusal, near(way, order, day));
    if (!near.isEmpty()) {
      return draw.rotated(near);
    }
    Stream<Post> anywhere =
        way.who() == Transition.Who.LEAD
            ? Stream.of()
            : way.by().stream().sorted().flatMap(role -> pack.posts().withRole(role, day).stream());
    List<Actor> any = fitting(way, order, recusal, anywhere.toList());
    return any.isEmpty() ? lastResort(recusal, day) : draw.rotated(any);
  }

  /** The posts of the unit that holds the order and of those above it. */
  private List<Post> near(Transition way, OrderState order, LocalDate day) {
    Stream<UnitId> units =
        way.who() == Transition.Who.LEAD
            ? order.holding().lead().stream()
            : Stream.concat(order.holding().lead().stream(), order.holding().chain().stream());
    return units.flatMap(unit -> pack.posts().of(unit, day).stream()).toList();
  }

  private static List<Actor> fitting(
      Transition way, OrderState order, Recusal recusal, Collection<Post> posts) {
    return posts.stream()
        .filter(post -> way.by().contains(post.role()) && !recusal.bars(post))
        .flatMap(post -> actor(way, order, recusal, post).stream())
        .toList();
  }

  private static Optional<Actor> actor(
      Transition way, OrderState order, Recusal recusal, Post post) {
    return Stream.concat(post.holder().stream(), post.standIn().stream())
        .filter(person -> !recusal.bars(person) && isFit(way, order, post, person))
        .findFirst()
        .map(person -> Actor.of(person, post.id()));
  }

  private static boolean isFit(Transition way, OrderState order, Post post, HolderRef person) {
    boolean holds = order.holding().lead().filter(post.unit()::equals).isPresent();
    return switch (way.who()) {
      case ANY -> true;
      case LEAD -> holds;
      case INDEPENDENT ->
          !holds
              && !order.holding().units().contains(post.unit())
              && !order.holding().persons().contains(person);
    };
  }

  /** Where the pack has nobody else, a recusal unit acts in any of its posts. */
  private List<Actor> lastResort(Recusal recusal, LocalDate day) {
    return pack.recusalUnits().stream()
        .flatMap(unit -> pack.posts().of(unit, day).stream())
        .filter(post -> !recusal.bars(post))
        .flatMap(post -> post.holder().stream().map(person -> Actor.of(person, post.id())))
        .toList();
  }
}
