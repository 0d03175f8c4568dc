package io.gridgov.core.rule;

/**
 * Where a number stands among sorted ones: by buckets of equal width, and by halving within one.
 * Constant where the numbers are spread, logarithmic where they are not.
 */
final class Places {
  private final double[] sorted;
  private final int[] starts;
  private final double least;
  private final double factor;

  Places(double[] sorted) {
    this.sorted = sorted;
    int buckets = 2 * sorted.length + 1;
    this.least = sorted.length == 0 ? 0 : sorted[0];
    double width = sorted.length == 0 ? 0 : sorted[sorted.length - 1] - least;
    double each = buckets / width;
    this.factor = Double.isFinite(each) ? each : 0;
    this.starts = new int[buckets + 2];
    for (double number : sorted) {
      starts[bucket(number) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /** Never falls as the number rises, since neither rounding nor cutting off does. */
  private int bucket(double number) {
    return (int) Math.min(Math.max((number - least) * factor, 0), starts.length - 2);
  }

  /** How many of the numbers are less than this one. */
  int below(double number) {
    int bucket = bucket(number);
    int low = starts[bucket];
    int high = starts[bucket + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
