package io.gridgov.core.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The one engine of every analysis, held against a count of all points. */
@Tag("L13")
class CoverProperties {
  private static final long PLENTY = 1_000_000;

  /**
   * A small space with boxes in it: at random, or cut from the whole so that they nearly fill it.
   */
  private record Case(List<Integer> sizes, List<Box> rows) {
    static Case of(long seed) {
      Random random = new Random(seed);
      int[] sizes = new int[1 + random.nextInt(4)];
      for (int c = 0; c < sizes.length; c++) {
        sizes[c] = 1 + random.nextInt(5);
      }
      List<Box> rows = random.nextBoolean() ? scattered(random, sizes) : cut(random, sizes);
      return new Case(Arrays.stream(sizes).boxed().toList(), rows);
    }

    private static List<Box> scattered(Random random, int[] sizes) {
      List<Box> rows = new ArrayList<>();
      int count = random.nextInt(25);
      int keen = 1 + random.nextInt(4);
      while (rows.size() < count) {
        rows.add(sets(sizes, (c, atom) -> random.nextInt(keen + 1) > 0));
      }
      return rows;
    }

    /** Tiles, of which some are missing, some are twice there, and some are a bit wider. */
    private static List<Box> cut(Random random, int[] sizes) {
      List<Box> tiles = new ArrayList<>(List.of(sets(sizes, (c, atom) -> true)));
      for (int i = random.nextInt(20); i > 0; i--) {
        Box tile = tiles.remove(random.nextInt(tiles.size()));
        int column = random.nextInt(sizes.length);
        long[] some = Bits.where(sizes[column], atom -> random.nextBoolean());
        Box in = tile.with(column, Bits.and(tile.set(column), some));
        Box out = tile.with(column, Bits.minus(tile.set(column), some));
        List.of(in, out).stream().filter(box -> !box.isEmpty()).forEach(tiles::add);
      }
      if (random.nextInt(3) == 0) {
        tiles.remove(random.nextInt(tiles.size()));
      }
      for (int i = random.nextInt(3); i > 0 && !tiles.isEmpty(); i--) {
        int column = random.nextInt(sizes.length);
        Box tile = tiles.get(random.nextInt(tiles.size()));
        tiles.add(tile.with(column, Bits.where(sizes[column], atom -> random.nextBoolean())));
      }
      return tiles;
    }

    private interface Test {
      boolean passes(int column, int atom);
    }

    static Box sets(int[] sizes, Test test) {
      long[][] sets = new long[sizes.length][];
      for (int c = 0; c < sizes.length; c++) {
        int column = c;
        sets[c] = Bits.where(sizes[c], atom -> test.passes(column, atom));
      }
      return new Box(sets);
    }

    Box whole() {
      return sets(sizes.stream().mapToInt(Integer::intValue).toArray(), (c, atom) -> true);
    }

    /** Every point as a box of its own. */
    List<Box> points(Box box) {
      List<Box> points = new ArrayList<>(List.of(box));
      for (int c = 0; c < sizes.size(); c++) {
        List<Box> thinner = new ArrayList<>();
        for (Box each : points) {
          for (int atom = 0; atom < sizes.get(c); atom++) {
            int only = atom;
            if (Bits.has(each.set(c), atom)) {
              thinner.add(each.with(c, Bits.where(sizes.get(c), some -> some == only)));
            }
          }
        }
        points = thinner;
      }
      return points;
    }
  }

  @Property(tries = 5000)
  void a_box_is_uncovered_exactly_where_no_row_holds_a_point(@ForAll long seed) {
    Case some = Case.of(seed);
    boolean gap =
        some.points(some.whole()).stream()
            .anyMatch(point -> some.rows().stream().noneMatch(row -> row.holds(point)));
    Box found = new Cover(PLENTY).uncovered(some.whole(), some.rows());
    assertThat(found != null).isEqualTo(gap);
    if (found != null) {
      assertThat(found.isEmpty()).isFalse();
      assertThat(some.rows()).noneMatch(found::meets);
      greatest(some, Growth.grow(found, some.whole(), some.rows()));
    }
  }

  private static void greatest(Case some, Box grown) {
    assertThat(some.rows()).noneMatch(grown::meets);
    for (int c = 0; c < grown.columns(); c++) {
      for (int atom = 0; atom < some.sizes().get(c); atom++) {
        if (!Bits.has(grown.set(c), atom)) {
          long[] more = grown.set(c).clone();
          Bits.set(more, atom);
          assertThat(some.rows()).anyMatch(grown.with(c, more)::meets);
        }
      }
    }
  }

  @Property
  void the_rows_that_meet_a_box_are_found(@ForAll long seed) {
    Case some = Case.of(seed);
    for (Box box : some.rows()) {
      Covering covering = Covering.of(sets(box), some.rows().stream().map(this::sets).toList());
      assertThat(covering.rowCount())
          .isEqualTo(
              box.isEmpty() ? 0 : (int) some.rows().stream().filter(row -> row.meets(box)).count());
    }
  }

  private long[][] sets(Box box) {
    long[][] sets = new long[box.columns()][];
    for (int c = 0; c < sets.length; c++) {
      sets[c] = box.set(c);
    }
    return sets;
  }

  @Example
  void a_spent_budget_is_told_and_no_answer_is_given() {
    int spent = 0;
    for (long seed = 0; seed < 1000; seed++) {
      Case some = Case.of(seed);
      try {
        Box found = new Cover(2).uncovered(some.whole(), some.rows());
        Box told = new Cover(PLENTY).uncovered(some.whole(), some.rows());
        assertThat(found == null).isEqualTo(told == null);
      } catch (Cover.Spent tooMuch) {
        spent++;
      }
    }
    assertThat(spent).isPositive();
  }
}
