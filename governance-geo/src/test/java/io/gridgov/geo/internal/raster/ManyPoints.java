package io.gridgov.geo.internal.raster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Points with what is expected of each, to be asked for all at once, in two orders. */
public final class ManyPoints {
  private static final int BANDS = 64;

  /** Answers points at once. */
  public interface Answers {
    void findAll(double[] xs, double[] ys, int[] owners);
  }

  private double[] xs = new double[1024];
  private double[] ys = new double[1024];
  private int[] expected = new int[1024];
  private int size;

  public void add(double x, double y, int owner) {
    if (size == xs.length) {
      xs = Arrays.copyOf(xs, 2 * size);
      ys = Arrays.copyOf(ys, 2 * size);
      expected = Arrays.copyOf(expected, 2 * size);
    }
    xs[size] = x;
    ys[size] = y;
    expected[size++] = owner;
  }

  /** How many are answered otherwise, as they came and sorted in bands from west to east. */
  public int differences(Answers answers) {
    int[] asTheyCame = IntStream.range(0, size).toArray();
    return differences(answers, asTheyCame) + differences(answers, sorted());
  }

  private int[] sorted() {
    double south = Arrays.stream(ys, 0, size).min().orElse(0);
    double height = (Arrays.stream(ys, 0, size).max().orElse(0) - south) / BANDS;
    Comparator<Integer> byBand = Comparator.comparingInt(i -> (int) ((ys[i] - south) / height));
    return IntStream.range(0, size)
        .boxed()
        .sorted(byBand.thenComparingDouble(i -> xs[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int differences(Answers answers, int[] order) {
    int[] found = new int[size];
    answers.findAll(
        Arrays.stream(order).mapToDouble(i -> xs[i]).toArray(),
        Arrays.stream(order).mapToDouble(i -> ys[i]).toArray(),
        found);
    return (int) IntStream.range(0, size).filter(at -> found[at] != expected[order[at]]).count();
  }
}
