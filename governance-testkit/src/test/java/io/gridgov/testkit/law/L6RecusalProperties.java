package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.Post;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import io.gridgov.testkit.city.Walk;
import io.gridgov.testkit.law.Lives.Life;
import io.gridgov.workflow.intake.Accused;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.Verdict;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** L6, Recusal: the accused, what it heads and the posts it holds receive and do nothing. */
@Tag("L6")
class L6RecusalProperties {
  @Property
  void the_accused_never_receive_the_order_and_never_act_on_it(@ForAll("lives") Life life) {
    keepsAway(life, life.accused());
  }

  @Example
  void an_accusation_that_is_not_heeded_is_caught() {
    assertThat(
            Planted.isCaught(
                lives(),
                life ->
                    keepsAway(
                        new Life(List.of(), life.dice()),
                        List.of(new Accused.OfUnit(UnitId.of("U-CENTRE"))))))
        .isTrue();
  }

  private static void keepsAway(Life life, List<Accused> accused) {
    Walk walk = life.walk();
    Set<UnitId> barred = barredUnits(accused);
    Set<String> posts = barredPosts(accused, barred);
    boolean known = false;
    for (Walk.Step step : walk.steps()) {
      if (!(step.verdict() instanceof Verdict.Accepted accepted)) {
        continue;
      }
      for (Event event : accepted.events()) {
        known |= event.data() instanceof OrderEvent.Received;
        if (known) {
          assertThat(Collections.disjoint(receivers(event.data()), barred)).isTrue();
          event.post().ifPresent(post -> assertThat(posts).doesNotContain(post.value()));
          event.by().ifPresent(one -> assertThat(accused).doesNotContain(holder(one)));
        }
      }
    }
  }

  private static Accused holder(HolderRef person) {
    return new Accused.OfHolder(person);
  }

  private static Set<UnitId> receivers(OrderEvent event) {
    Set<UnitId> units = new HashSet<>();
    if (event instanceof OrderEvent.Dispatched dispatched) {
      units.add(dispatched.lead());
      units.addAll(dispatched.assisting());
      units.addAll(dispatched.chain());
    }
    if (event instanceof OrderEvent.Parked parked) {
      units.add(parked.lead());
      units.addAll(parked.chain());
    }
    return units;
  }

  /** The oracle: from the accused downwards over the rows until nothing is added. */
  private static Set<UnitId> barredUnits(List<Accused> accused) {
    Set<UnitId> barred = new HashSet<>();
    for (Accused one : accused) {
      if (one instanceof Accused.OfUnit unit) {
        barred.add(unit.unit());
      }
      for (Post post : Lives.CITY.posts().rows()) {
        if (post.role().equals("head") && isHeldBy(post, one)) {
          barred.add(post.unit());
        }
      }
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Unit unit : Lives.CITY.units().rows()) {
        boolean below =
            unit.parent().filter(barred::contains).isPresent()
                || unit.managedBy().filter(barred::contains).isPresent();
        grown |= below && barred.add(unit.id());
      }
    }
    return barred;
  }

  private static boolean isHeldBy(Post post, Accused one) {
    return one instanceof Accused.OfHolder accused
        && (post.holder().equals(Optional.of(accused.holder()))
            || post.standIn().equals(Optional.of(accused.holder())));
  }

  private static Set<String> barredPosts(List<Accused> accused, Set<UnitId> barred) {
    Set<String> posts = new HashSet<>();
    for (Post post : Lives.CITY.posts().rows()) {
      if (barred.contains(post.unit()) || accused.stream().anyMatch(one -> isHeldBy(post, one))) {
        posts.add(post.id().value());
      }
    }
    return posts;
  }

  @Provide
  Arbitrary<Life> lives() {
    return Lives.lives();
  }
}
