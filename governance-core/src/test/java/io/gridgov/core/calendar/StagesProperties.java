package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What follows on each other, against one limit as long as all of it. */
class StagesProperties {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkCalendar OFFICE =
      WorkCalendar.china().withHours(OfficeHours.parse("09:00-12:00,13:30-17:00"));
  private static final Instant FIRST = Instant.parse("2020-12-31T16:00:00Z");

  private static Instant instant(int minute) {
    return FIRST.plusSeconds(minute * 60L);
  }

  private static Instant extended(
      Instant from, Limit limit, List<Limit> more, Spans pauses, DuePolicy policy) {
    return ((Due.At) Deadline.extended(OFFICE, SHANGHAI, from, limit, more, pauses, policy))
        .instant();
  }

  @Property
  void stages_in_one_unit_are_one_limit_unless_rolled(
      @ForAll("minutes") int minute,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 12) Integer> lengths,
      @ForAll("units") String unit,
      @ForAll("policies") DuePolicy policy) {
    Stages stages = new Stages(lengths.stream().map(length -> Limit.parse(length + unit)).toList());
    int sum = lengths.stream().mapToInt(length -> length).sum();
    DuePolicy straight = policy.withoutRolling();

    assertThat(Deadline.of(OFFICE, instant(minute), stages, straight))
        .isEqualTo(Deadline.of(OFFICE, instant(minute), Limit.parse(sum + unit), straight));
  }

  @Property
  void extensions_in_the_unit_of_the_limit_are_one_limit_with_it(
      @ForAll("minutes") int minute,
      @ForAll @IntRange(max = 60) int length,
      @ForAll @Size(max = 3) List<@IntRange(max = 30) Integer> lengths,
      @ForAll("units") String unit,
      @ForAll("pauses") Spans pauses,
      @ForAll("policies") DuePolicy policy) {
    int sum = length + lengths.stream().mapToInt(more -> more).sum();
    List<Limit> more = lengths.stream().map(l -> Limit.parse(l + unit)).toList();
    Limit limit = Limit.parse(length + unit);

    assertThat(Deadline.extended(OFFICE, SHANGHAI, instant(minute), limit, more, pauses, policy))
        .isEqualTo(
            Meter.of(OFFICE, SHANGHAI, limit, policy)
                .deadline(
                    instant(minute),
                    Meter.of(OFFICE, SHANGHAI, limit, policy).amount(Limit.parse(sum + unit)),
                    pauses));
  }

  @Property
  void an_extension_makes_nothing_earlier(
      @ForAll("minutes") int minute,
      @ForAll("limits") Limit limit,
      @ForAll @Size(max = 3) List<@From("limits") Limit> more,
      @ForAll("limits") Limit last,
      @ForAll("pauses") Spans pauses,
      @ForAll("policies") DuePolicy policy) {
    List<Limit> longer = new ArrayList<>(more);
    longer.add(last);

    assertThat(extended(instant(minute), limit, longer, pauses, policy))
        .isAfterOrEqualTo(extended(instant(minute), limit, more, pauses, policy));
  }

  @Property
  void what_follows_begins_with_no_earlier_day_and_is_explained_to_its_last(
      @ForAll("minutes") int minute,
      @ForAll("limits") Limit first,
      @ForAll("limits") Limit second,
      @ForAll("policies") DuePolicy policy) {
    Stages stages = new Stages(List.of(first, second));
    List<Due> dues = Deadline.ofStages(OFFICE, SHANGHAI, instant(minute), stages, policy);
    Due.At before = (Due.At) dues.get(0);
    Due.At after = (Due.At) dues.get(1);

    assertThat(after.instant()).isAfterOrEqualTo(before.instant());
    assertThat(Deadline.following(OFFICE, SHANGHAI, before, second, policy)).isEqualTo(after);
    assertThat(Deadline.explain(OFFICE, SHANGHAI, instant(minute), stages, policy))
        .last()
        .extracting(Step::date)
        .isEqualTo(after.lastDay());
  }

  @Provide
  Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(0, 4 * 365 * 1440);
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("wh", "wd", "d", "h");
  }

  @Provide
  Arbitrary<Limit> limits() {
    return Arbitraries.oneOf(
        Arbitraries.integers()
            .between(0, 40)
            .flatMap(n -> units().map(unit -> Limit.parse(n + unit))),
        Arbitraries.of(Limit.parse("sameday"), Limit.parse("1mo"), Limit.parse("0mo")));
  }

  @Provide
  Arbitrary<Spans> pauses() {
    Arbitrary<Integer> begin = Arbitraries.integers().between(0, 5 * 365 * 1440);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 20_000);
    return Combinators.combine(begin, length)
        .as((from, minutes) -> new Span(instant(from), instant(from + minutes)))
        .list()
        .ofMaxSize(4)
        .map(Spans::of);
  }

  @Provide
  Arbitrary<DuePolicy> policies() {
    DuePolicy standard = DuePolicy.standard();
    return Arbitraries.of(
        standard,
        standard.withoutRolling(),
        standard.atCloseOfBusiness(),
        standard.with(FirstDay.COUNTED),
        standard.with(FirstDay.COUNTED).atCloseOfBusiness(),
        standard.withWorkingDayOf(8));
  }
}
