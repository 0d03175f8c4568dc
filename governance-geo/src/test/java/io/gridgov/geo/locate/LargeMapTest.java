package io.gridgov.geo.locate;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The largest city, in the gibibyte that tests have: 40,000 grids, 2 million positions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeMapTest {
  private static final int ALONG = 200;
  private static final int STEPS = 13;
  private static final double SIDE = 0.005;
  private static final double WIGGLE = 0.0004;

  @Test
  void the_largest_city_is_indexed_saved_and_loaded() throws IOException {
    TerritoryMap map = city();
    assertThat(map.territories()).hasSize(40_000).allMatch(Territory::isValid);
    long positions = map.territories().stream().mapToLong(Territory::positions).sum();
    assertThat(positions).isGreaterThan(2_000_000);

    ByteArrayOutputStream file = new ByteArrayOutputStream();
    TerritoryIndex built = TerritoryIndex.of(map);
    assertThat(built.bytes()).isLessThan(100 * positions);
    assertThat(wrong(built)).isZero();
    IndexFile.write(built, file);
    assertThat(file.size()).isLessThan((int) (8 * positions));
    TerritoryIndex loaded =
        IndexFile.read("city", new ByteArrayInputStream(file.toByteArray())).orElseThrow();
    assertThat(loaded.map().equals(map)).isTrue();
    assertThat(wrong(loaded)).isZero();
  }

  /** Of the grids, how many do not hold their own middle. */
  private static int wrong(TerritoryIndex index) {
    int wrong = 0;
    for (int row = 0; row < ALONG; row++) {
      for (int column = 0; column < ALONG; column++) {
        int found = index.find(113 + (column + 0.5) * SIDE, 34 + (row + 0.5) * SIDE);
        wrong += found == row * ALONG + column ? 0 : 1;
      }
    }
    return wrong;
  }

  private static TerritoryMap city() {
    List<Territory> territories = new ArrayList<>();
    for (int row = 0; row < ALONG; row++) {
      for (int column = 0; column < ALONG; column++) {
        GridCode code = GridCode.of("G" + (100_000 + row * ALONG + column));
        territories.add(Territory.of(code, List.of(Polygon.of(ring(column, row)))));
      }
    }
    return TerritoryMap.of(Datum.WGS84, territories);
  }

  private static Ring ring(int column, int row) {
    double[] lonLat = new double[8 * STEPS + 2];
    for (int i = 0; i <= 4 * STEPS; i++) {
      int along = i % STEPS;
      int[] at =
          switch (i / STEPS % 4) {
            case 0 -> new int[] {along, 0};
            case 1 -> new int[] {STEPS, along};
            case 2 -> new int[] {STEPS - along, STEPS};
            default -> new int[] {0, STEPS - along};
          };
      put(lonLat, 2 * i, column * STEPS + at[0], row * STEPS + at[1]);
    }
    return Ring.ofDegrees(lonLat);
  }

  /** Corners lie on a lattice, what lies between them beside it: the same for both neighbours. */
  private static void put(double[] lonLat, int at, int x, int y) {
    double wiggle = WIGGLE * Math.sin(7.0 * x + 11.0 * y);
    boolean across = y % STEPS == 0;
    boolean corner = across && x % STEPS == 0;
    lonLat[at] = 113 + x * SIDE / STEPS + (across ? 0 : wiggle);
    lonLat[at + 1] = 34 + y * SIDE / STEPS + (across && !corner ? wiggle : 0);
  }
}
