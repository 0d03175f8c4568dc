package io.gridgov.geo.internal.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpecksTest {
  @Test
  void a_region_is_all_that_is_reached_side_by_side() {
    Random random = new Random(8);
    for (int i = 0; i < 10_000; i++) {
      long set = random.nextLong() | (i % 2 == 0 ? 0 : random.nextLong());
      long from = Long.lowestOneBit(set);
      assertThat(Specks.spread(from, set)).as("%x", set).isEqualTo(reached(from, set));
    }
    assertThat(Specks.spread(1, -1)).isEqualTo(-1);
  }

  @Test
  void what_lies_at_a_border_is_not_beside_what_lies_at_the_other() {
    long east = 1L << 7;
    long west = 1L << 8;
    assertThat(Specks.spread(east, east | west)).isEqualTo(east);
    assertThat(Specks.spread(west, east | west)).isEqualTo(west);
  }

  private static long reached(long from, long set) {
    long reached = 0;
    Deque<Integer> next = new ArrayDeque<>();
    next.add(Long.numberOfTrailingZeros(from));
    while (!next.isEmpty()) {
      int speck = next.remove();
      int column = speck % 8;
      int row = speck / 8;
      boolean isNew = (set >>> speck & 1) == 1 && (reached >>> speck & 1) == 0;
      if (isNew) {
        reached |= 1L << speck;
        for (int[] step : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
          int c = column + step[0];
          int r = row + step[1];
          if (c >= 0 && c < 8 && r >= 0 && r < 8) {
            next.add(8 * r + c);
          }
        }
      }
    }
    return reached;
  }
}
