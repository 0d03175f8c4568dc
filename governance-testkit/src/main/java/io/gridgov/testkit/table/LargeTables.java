package io.gridgov.testkit.table;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tables of numeric ranges, made from a seed.
 *
 * <p>Inputs {@code x0}, {@code x1} … of type {@code number[0..10000]}, one output {@code o} of type
 * {@code text} with 20 different words.
 *
 * @since 0.1.0
 */
public final class LargeTables {
  private static final int MOST = 10_000;
  private static final int WORDS = 20;

  private LargeTables() {}

  /**
   * Returns a table whose rows ask for random ranges.
   *
   * @param seed the seed
   * @param policy the hit policy
   * @param rows how many rows
   * @param inputs how many inputs
   * @param percentAny how many of 100 cells ask nothing
   * @return the table
   */
  public static DecisionTable ranges(
      long seed, HitPolicy policy, int rows, int inputs, int percentAny) {
    Random random = new Random(seed);
    List<List<Condition>> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Condition> cells = new ArrayList<>();
      for (int i = 0; i < inputs; i++) {
        int one = random.nextInt(MOST + 1);
        int other = random.nextInt(MOST + 1);
        boolean any = random.nextInt(100) < percentAny;
        cells.add(
            any ? new Condition.Any() : between(Math.min(one, other), Math.max(one, other), true));
      }
      all.add(cells);
    }
    return table(policy, inputs, all, random);
  }

  /**
   * Returns a table whose rows tile the whole space: to every input with all facts known exactly
   * one row applies.
   *
   * @param seed the seed
   * @param policy the hit policy
   * @param rows how many rows
   * @param inputs how many inputs
   * @return the table
   */
  public static DecisionTable tiles(long seed, HitPolicy policy, int rows, int inputs) {
    return disturbed(seed, policy, rows, inputs, 0);
  }

  /**
   * Returns a tiling table some of whose rows have one bound moved, so that gaps and overlaps come
   * about.
   *
   * @param seed the seed
   * @param policy the hit policy
   * @param rows how many rows
   * @param inputs how many inputs
   * @param percent how many of 100 rows
   * @return the table
   */
  public static DecisionTable disturbed(
      long seed, HitPolicy policy, int rows, int inputs, int percent) {
    Random random = new Random(seed);
    List<int[][]> tiles = cut(random, rows, inputs);
    Collections.shuffle(tiles, random);
    List<List<Condition>> all = new ArrayList<>();
    for (int[][] tile : tiles) {
      if (random.nextInt(100) < percent) {
        int[] range = tile[random.nextInt(inputs)];
        int end = random.nextInt(2);
        range[end] = range[1 - end] + (end == 0 ? -1 : 1) * (1 + random.nextInt(MOST / 10));
        range[end] = Math.max(0, Math.min(MOST, range[end]));
      }
      all.add(IntStream.range(0, inputs).mapToObj(i -> between(tile[i])).toList());
    }
    return table(policy, inputs, all, random);
  }

  /** Cuts the greatest side of a random tile in two, until there are enough. */
  private static List<int[][]> cut(Random random, int rows, int inputs) {
    List<int[][]> tiles = new ArrayList<>();
    tiles.add(IntStream.range(0, inputs).mapToObj(i -> new int[] {0, MOST}).toArray(int[][]::new));
    while (tiles.size() < rows) {
      int at = random.nextInt(tiles.size());
      int[][] tile = tiles.get(at);
      int side = random.nextInt(inputs);
      int length = tile[side][1] - tile[side][0];
      if (length > 1) {
        int middle = tile[side][0] + 1 + random.nextInt(length - 1);
        int[][] upper =
            IntStream.range(0, inputs).mapToObj(i -> tile[i].clone()).toArray(int[][]::new);
        upper[side][0] = middle;
        tile[side][1] = middle;
        tiles.add(upper);
      }
    }
    return tiles;
  }

  private static Condition between(int[] range) {
    int low = Math.min(range[0], range[1]);
    int high = Math.max(range[0], range[1]);
    return between(low, high, high == MOST || low == high);
  }

  private static Condition between(int low, int high, boolean highIn) {
    return new Condition.Between(Optional.of(number(low)), true, Optional.of(number(high)), highIn);
  }

  private static Value number(int number) {
    return new Value.Amount(BigDecimal.valueOf(number));
  }

  private static DecisionTable table(
      HitPolicy policy, int inputs, List<List<Condition>> cells, Random random) {
    ColumnType number = ColumnType.find("number[0.." + MOST + "]").orElseThrow();
    List<Column> in =
        IntStream.range(0, inputs).mapToObj(i -> new Column("x" + i, number)).toList();
    Column out = new Column("o", ColumnType.find("text").orElseThrow());
    List<RuleRow> rows = new ArrayList<>();
    for (List<Condition> conditions : cells) {
      TreeMap<String, Value> outputs = new TreeMap<>();
      outputs.put("o", new Value.Words("w" + random.nextInt(WORDS)));
      rows.add(
          new RuleRow("r" + rows.size(), conditions, outputs, "", "", Validity.ALWAYS, Map.of()));
    }
    return DecisionTable.of("ranges", Spot.of("ranges.csv"), policy, in, List.of(out), rows);
  }
}
