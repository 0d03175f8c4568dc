package io.gridgov.geo.locate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AllocationTest {
  private static final int POINTS = 100_000;
  private static final double BYTES_OF_AN_OBJECT = 16;

  private final TerritoryIndex index = TerritoryIndex.of(Maps.patchwork(1, 113.5, 34.5, 0.01, 20));
  private final double[] lons = new Random(1).doubles(POINTS, 113.49, 113.71).toArray();
  private final double[] lats = new Random(2).doubles(POINTS, 34.49, 34.71).toArray();
  private final int[] numbers = new int[POINTS];

  @Test
  void single_look_ups_allocate_nothing() {
    assertThat(bytesForEachPoint(this::findEach)).isLessThan(BYTES_OF_AN_OBJECT / 100);
  }

  @Test
  void batches_allocate_nothing() {
    assertThat(bytesForEachPoint(() -> index.findAll(lons, lats, numbers)))
        .isLessThan(BYTES_OF_AN_OBJECT / 100);
  }

  @Test
  void an_object_for_each_point_would_be_noticed() {
    assertThat(bytesForEachPoint(this::findEvery)).isGreaterThan(BYTES_OF_AN_OBJECT);
  }

  private void findEach() {
    for (int i = 0; i < POINTS; i++) {
      numbers[i] = index.find(lons[i], lats[i]);
    }
  }

  private void findEvery() {
    for (int i = 0; i < POINTS; i++) {
      numbers[i] = index.findEvery(lons[i], lats[i]).length;
    }
  }

  /** Of the second time, when everything is loaded. */
  private static double bytesForEachPoint(Runnable lookUps) {
    lookUps.run();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(id);
    lookUps.run();
    return (threads.getThreadAllocatedBytes(id) - before) / (double) POINTS;
  }
}
