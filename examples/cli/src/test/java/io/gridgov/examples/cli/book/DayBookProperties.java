package io.gridgov.examples.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.unit.UnitId;
import io.gridgov.examples.cli.page.DayPage;
import io.gridgov.examples.cli.page.PageData;
import io.gridgov.examples.cli.page.PageLanguage;
import io.gridgov.examples.cli.page.Story;
import io.gridgov.examples.cli.page.Words;
import io.gridgov.testkit.city.SmallCity;
import io.gridgov.testkit.city.Walk;
import io.gridgov.testkit.city.WalkArbitraries;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.journal.Chain;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("the book of a day")
class DayBookProperties {
  private static final CityPack PACK = SmallCity.pack();
  private static final Instant AS_OF = Instant.parse("2026-04-01T00:00:00Z");
  private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

  /** An order at the end of its walk. */
  record Walked(OrderState order, List<StoredEvent> timeline) {}

  @Provide
  Arbitrary<List<Walked>> orders() {
    Arbitrary<Walk> walks =
        Combinators.combine(WalkArbitraries.accused(), WalkArbitraries.dice())
            .as((accused, dice) -> Walk.through(PACK, accused, dice))
            .filter(walk -> walk.state().isPresent());
    return walks.list().ofMinSize(1).ofMaxSize(14).map(DayBookProperties::numbered);
  }

  /** All walks are of one order: here each gets an id of its own. */
  private static List<Walked> numbered(List<Walk> walks) {
    return IntStream.range(0, walks.size()).mapToObj(i -> walked(walks.get(i), i)).toList();
  }

  private static Walked walked(Walk walk, int number) {
    List<StoredEvent> timeline = new ArrayList<>();
    String prev = Chain.START;
    for (Event event : walk.events()) {
      StoredEvent stored = StoredEvent.seal(event, prev, field -> "salt");
      timeline.add(stored);
      prev = stored.hash();
    }
    OrderState end = walk.state().orElseThrow();
    OrderState own =
        new OrderState(
            end.city(),
            OrderId.of("walk/" + number),
            end.seq(),
            end.recordedAt(),
            end.phase(),
            end.file(),
            end.holding(),
            end.clock(),
            end.progress(),
            end.commands());
    return new Walked(own, timeline);
  }

  @Property(seed = "20261124")
  @Label("parts in any order and partition make the same book")
  void parts_make_the_same_book(
      @ForAll("orders") List<Walked> orders, @ForAll Random random, @ForAll boolean logged) {
    DayBook whole = book(orders, logged);
    List<Walked> shuffled = new ArrayList<>(orders);
    Collections.shuffle(shuffled, random);
    int cut = random.nextInt(orders.size() + 1);
    DayBook left = book(shuffled.subList(0, cut), logged);
    DayBook right = book(shuffled.subList(cut, orders.size()), logged);
    right.add(left);

    assertThat(right.summary(1)).isEqualTo(whole.summary(1));
    assertThat(measures(right)).isEqualTo(measures(whole));
    assertThat(data(right)).isEqualTo(data(whole));
  }

  @Property(seed = "20261124")
  @Label("the ten longest are those that a plain sort puts first")
  void the_ten_longest(@ForAll("orders") List<Walked> orders) {
    List<String> expected =
        orders.stream()
            .map(Walked::order)
            .filter(order -> !order.phase().name().equals("refused"))
            .sorted(
                Comparator.<OrderState, Duration>comparing(
                        order ->
                            Duration.between(
                                order.progress().endedAt().orElse(AS_OF),
                                order.file().receivedAt()))
                    .thenComparing(OrderState::id))
            .limit(10)
            .map(order -> order.id().toString())
            .toList();

    assertThat(book(orders, false).page(PageLanguage.EN, title(), DATE, 1).longest())
        .extracting(Story::id)
        .isEqualTo(expected);
  }

  @Property(tries = 50, seed = "20261124")
  @Label("what is counted agrees with a plain count, and the page can be written")
  void counts_agree(@ForAll("orders") List<Walked> orders) throws IOException {
    DayBook book = book(orders, true);
    Report again = Report.builder(new ReportKey(PACK.id(), "app", "k"), Walk.START).build();
    book.duplicate(again);
    book.refuse(again);
    DaySummary summary = book.summary(1_000_000_000);
    long refused =
        orders.stream().filter(one -> one.order().phase().name().equals("refused")).count();

    assertThat(summary.reports()).isEqualTo(orders.size() + 2);
    assertThat(summary.refused()).isEqualTo(refused + 1);
    assertThat(summary.duplicates()).isEqualTo(1);
    assertThat(summary.returned())
        .isEqualTo(
            orders.stream()
                .filter(one -> !one.order().phase().name().equals("refused"))
                .filter(one -> one.order().progress().returns() > 0)
                .count());
    assertThat(summary.reportsPerSecond()).isEqualTo(orders.size() + 2);
    assertThat(measures(book).lines().filter(line -> line.startsWith("log-unit,")))
        .hasSize(refused == orders.size() ? 0 : 1);
    StringWriter page = new StringWriter();
    DayPage.write(data(book), page);
    assertThat(page.toString()).contains("</html>");
  }

  private static DayBook book(List<Walked> orders, boolean logged) {
    DayBook book = DayBook.of(PACK, AS_OF);
    Optional<UnitId> unit = logged ? Optional.of(SmallCity.UNITS.get(0)) : Optional.empty();
    orders.forEach(one -> book.add(one.order(), one.timeline(), unit));
    return book;
  }

  private static String measures(DayBook book) {
    StringWriter out = new StringWriter();
    book.writeMeasures(out);
    return out.toString();
  }

  private static PageData data(DayBook book) {
    return book.page(PageLanguage.EN, title(), DATE, 1);
  }

  private static Words title() {
    return Words.of("A day", "一天");
  }
}
