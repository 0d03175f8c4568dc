package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridTree;
import io.gridgov.testkit.city.Walk;
import io.gridgov.testkit.law.Lives.Life;
import io.gridgov.workflow.measure.Count;
import io.gridgov.workflow.measure.Counts;
import io.gridgov.workflow.measure.Rate;
import io.gridgov.workflow.measure.Tally;
import io.gridgov.workflow.order.OrderState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** L12, Roll-up: every count is the children's plus its own, in any partition of the orders. */
@Tag("L12")
class L12RollUpProperties {
  private static final Instant AS_OF = Walk.START.plus(Duration.ofDays(20));
  private static final GridTree TREE = Lives.CITY.grids().asOf(LocalDate.of(2026, 3, 2));

  @Property
  void a_grid_counts_what_its_children_count_and_its_own(@ForAll("many") List<Life> lives) {
    addsUp(lives, Tally::rolledUp);
  }

  @Property
  void parts_in_any_order_add_up_to_the_whole(@ForAll("many") List<Life> lives) {
    List<OrderState> orders = orders(lives);
    Tally whole = tally(orders);
    int half = orders.size() / 2;
    Tally parts = tally(orders.subList(half, orders.size()));
    parts.add(tally(orders.subList(0, half)));
    assertThat(parts.city()).isEqualTo(whole.city());
    assertThat(parts.grids()).isEqualTo(whole.grids());
    assertThat(parts.units()).isEqualTo(whole.units());
    assertThat(parts.hours()).isEqualTo(whole.hours());
  }

  @Property
  void counts_equal_a_plain_count_over_the_orders(@ForAll("many") List<Life> lives) {
    List<OrderState> orders = orders(lives);
    Counts city = tally(orders).city();
    assertThat(city.value(Count.OPEN)).isEqualTo(count(orders, order -> order.isOpen() ? 1 : 0));
    assertThat(city.value(Count.RETURNS)).isEqualTo(count(orders, L12RollUpProperties::returns));
    assertThat(city.value(Count.ACCEPTED)).isEqualTo(orders.size() - city.value(Count.REFUSED));
    assertThat(city.value(Count.ACCEPTED))
        .isEqualTo(city.value(Count.OPEN) + city.value(Count.CLOSED))
        .isEqualTo(city.value(Count.LOCATED) + city.value(Count.UNLOCATED));
  }

  @Property
  void a_rate_without_denominator_is_undefined(@ForAll("many") List<Life> lives) {
    for (Rate rate : tally(orders(lives)).city().rates()) {
      assertThat(rate.value().isEmpty()).isEqualTo(rate.below() == 0);
    }
  }

  @Example
  void a_parent_that_forgets_a_child_is_caught() {
    assertThat(
            Planted.isCaught(
                many(), lives -> addsUp(lives, (tally, tree) -> Map.copyOf(tally.grids()))))
        .isTrue();
  }

  private static void addsUp(
      List<Life> lives, BiFunction<Tally, GridTree, Map<GridCode, Counts>> rollUp) {
    Tally tally = tally(orders(lives));
    Map<GridCode, Counts> sums = rollUp.apply(tally, TREE);
    TREE.grids()
        .forEach(
            grid -> {
              Counts expected = tally.grids().getOrDefault(grid.code(), Counts.NONE);
              for (GridCode child : TREE.childrenOf(grid.code())) {
                expected = expected.plus(sums.getOrDefault(child, Counts.NONE));
              }
              assertThat(sums.getOrDefault(grid.code(), Counts.NONE)).isEqualTo(expected);
            });
  }

  /** Of what is refused only the refusal counts, whatever happened before. */
  private static long returns(OrderState order) {
    return order.phase().name().equals("refused") ? 0 : order.progress().returns();
  }

  private static long count(List<OrderState> orders, ToLongFunction<OrderState> each) {
    return orders.stream().mapToLong(each).sum();
  }

  private static List<OrderState> orders(List<Life> lives) {
    return lives.stream().flatMap(life -> life.walk().state().stream()).toList();
  }

  private static Tally tally(List<OrderState> orders) {
    Tally tally = Tally.of(Lives.CITY.zone(), AS_OF);
    orders.forEach(tally::add);
    return tally;
  }

  @Provide
  Arbitrary<List<Life>> many() {
    return Lives.lives().list().ofMinSize(1).ofMaxSize(3);
  }
}
