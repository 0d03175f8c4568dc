package io.gridgov.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.CityId;
import io.gridgov.core.Validity;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridKind;
import io.gridgov.core.grid.Level;
import io.gridgov.core.grid.LevelScheme;
import io.gridgov.core.grid.Share;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.place.Address;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.Post;
import io.gridgov.core.post.PostId;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again, whatever the values. */
class PackRoundTripProperties {
  private static final LevelScheme LEVELS =
      LevelScheme.of(List.of(new Level("city", true, false), new Level("grid", true, true)));
  private static final UnitId FIRST = UnitId.of("U1");
  private static final UnitId SECOND = UnitId.of("U2");

  /** Texts that CSV can break on: commas, quotes, line ends, Chinese, astral characters. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "b", ",", "\"", "\n", ";", "=", "#", "'", "、", "，", "市", "𠮷", " ", "-")
        .list()
        .ofMaxSize(12)
        .map(signs -> String.join("", signs).strip());
  }

  @Provide
  Arbitrary<String> names() {
    return texts().map(text -> "n" + text + ".");
  }

  @Provide
  Arbitrary<Validity> validities() {
    return Arbitraries.integers()
        .between(0, 3000)
        .tuple2()
        .map(
            pair ->
                new Validity(
                    Optional.of(LocalDate.of(2020, 1, 1).plusDays(pair.get1())),
                    Optional.of(LocalDate.of(2030, 1, 1).plusDays(pair.get2()))));
  }

  @Property
  void units_and_their_texts_survive(
      @ForAll("names") String name,
      @ForAll("names") String kind,
      @ForAll("texts") String line,
      @ForAll("validities") Validity validity) {
    Unit unit =
        new Unit(
            UnitId.of("U3"),
            name,
            kind,
            line,
            "grid",
            Optional.of(FIRST),
            Optional.of(GridCode.of("C")),
            Optional.empty(),
            validity,
            Optional.of(SECOND),
            Optional.of("cn"));
    assertThat(read(draft().units(List.of(unit))).units().rows()).contains(unit);
  }

  @Property
  void grids_survive(
      @ForAll("names") String name,
      @ForAll("texts") String note,
      @ForAll GridKind kind,
      @ForAll("validities") Validity validity) {
    Grid grid =
        new Grid(
            GridCode.of("G"),
            name,
            "grid",
            kind,
            Optional.of(GridCode.of("C")),
            Optional.of(GridCode.of("C")),
            OptionalInt.of(name.length()),
            validity,
            note);
    assertThat(read(draft().grids(List.of(grid))).grids().rows()).contains(grid);
  }

  @Provide
  Arbitrary<Address> addresses() {
    return Combinators.combine(
            names(),
            texts(),
            Arbitraries.doubles().between(113, 114),
            Arbitraries.doubles().between(34, 35),
            Arbitraries.of("", "3", "1-6", "-2--1", "-1-3;5"),
            validities())
        .as(
            (estate, building, lon, lat, floors, validity) ->
                new Address(
                    "A",
                    GridCode.of("C"),
                    estate,
                    building,
                    "",
                    floors,
                    List.of("alias one", "别名"),
                    Optional.of(GeoPoint.ofDegrees(lon, lat, Datum.WGS84)),
                    validity));
  }

  @Property
  void addresses_survive_to_the_last_bit_of_their_coordinates(
      @ForAll("addresses") Address address) {
    assertThat(read(draft().addresses(List.of(address))).addresses()).containsExactly(address);
  }

  @Property
  void posts_and_matters_survive(
      @ForAll("names") String text, @ForAll("validities") Validity validity) {
    Post post =
        new Post(
            PostId.of("P"),
            FIRST,
            Optional.empty(),
            text,
            Optional.of(HolderRef.of(text.replaceAll("\\p{Cc}", "?"))),
            Optional.empty(),
            Share.of(1, 3),
            validity);
    Matter matter =
        new Matter(
            text,
            new MatterId("event", text),
            text,
            Optional.empty(),
            List.of("one", "two"),
            text,
            Matter.Rule.OWNER,
            text,
            text,
            validity);
    CityPack city = read(draft().posts(List.of(post)).matters(List.of(matter)));
    assertThat(city.posts().rows()).containsExactly(post);
    assertThat(city.matters().rows()).containsExactly(matter);
  }

  @Property
  void fields_survive(
      @ForAll("names") String name,
      @ForAll("types") String type,
      @ForAll Field.On on,
      @ForAll Field.Personal personal) {
    Field field = new Field(name, ColumnType.find(type).orElseThrow(), on, personal, "basis");
    CityPack city = read(draft().fields(List.of(field)));

    assertThat(city.fields()).containsExactly(field);
    assertThat(city.facts().find(name))
        .isEqualTo(field.isFact() ? Optional.of(field.type()) : Optional.empty());
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.oneOf(
        Arbitraries.of("text", "number", "number km", "boolean", "date", "time", "code", "grid"),
        Arbitraries.of("limit", "number[0..140] dB", "number[-1.50..2]", "number[3..3]"),
        Arbitraries.of("干", "wet", "a,b", "\"", "x y", "-")
            .set()
            .ofMinSize(1)
            .map(words -> "text{" + String.join("|", words) + "}"));
  }

  @Property(tries = 1000)
  void the_order_of_rows_changes_neither_city_nor_hash(@ForAll long seed) {
    Random random = new Random(seed);
    List<Unit> units = new ArrayList<>();
    for (int i = 10; i < 30; i++) {
      units.add(unit(UnitId.of("U" + i)));
    }
    List<Unit> shuffled = new ArrayList<>(units);
    shuffled.sort(Comparator.comparing(unit -> random.nextInt()));
    PackFiles one = draft().units(units).toFiles();
    PackFiles two = draft().units(shuffled).toFiles();
    assertThat(two.hash()).isEqualTo(one.hash());
    assertThat(CityPack.read(two).orElseThrow().units().rows())
        .isEqualTo(CityPack.read(one).orElseThrow().units().rows());
    assertThat(PackComparison.between(one, two)).isEmpty();
  }

  private static Unit unit(UnitId id) {
    return new Unit(
        id,
        "unit",
        "centre",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Validity.ALWAYS,
        Optional.empty(),
        Optional.empty());
  }

  private static PackDraft draft() {
    return PackDraft.of(CityId.of("zz"), "城", LEVELS, LocalDate.of(2026, 1, 1), FIRST, SECOND)
        .grids(List.of(Grid.of(GridCode.of("C"), "城", "city", Optional.empty())))
        .units(List.of(unit(FIRST), unit(SECOND)));
  }

  private static CityPack read(PackDraft draft) {
    Outcome<CityPack> outcome = PackReader.of(List.of()).read(draft.toFiles());
    assertThat(outcome.problems()).isEmpty();
    return outcome.orElseThrow();
  }
}
