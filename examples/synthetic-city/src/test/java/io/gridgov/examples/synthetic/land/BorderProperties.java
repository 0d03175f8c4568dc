package io.gridgov.examples.synthetic.land;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.examples.synthetic.dice.Dice;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A border stays in the triangles of its edge, never turns back, and ends at its corners. */
class BorderProperties {

  private static final double ROUNDING = 1.0;

  @Property(seed = "20260316")
  void a_border_keeps_to_its_own_triangles_and_never_turns_back(
      @ForAll @IntRange(min = 200, max = 1_000_000) int toX,
      @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int toY,
      @ForAll @IntRange(min = 1, max = 200) int wanted,
      @ForAll @IntRange(min = 1, max = 9) int lean,
      @ForAll long seed) {
    int[] from = {0, 0};
    int[] to = {toX, toY};
    double[] left = apex(toX, toY, lean / 10.0, 0.7);
    double[] right = apex(toX, toY, 1 - lean / 10.0, -0.5);
    int[] points = new Border(from, to, left, right).draw(wanted, Dice.of(seed, "test", 0));
    double length = Math.hypot(toX, toY);
    double last = -ROUNDING;
    for (int i = 0; i < points.length; i += 2) {
      double along = (points[i] * (double) toX + points[i + 1] * (double) toY) / length;
      double aside = (points[i + 1] * (double) toX - points[i] * (double) toY) / length;
      double foot = aside > 0 ? lean / 10.0 : 1 - lean / 10.0;
      double top = length * (aside > 0 ? 0.7 : 0.5);
      double t = along / length;
      double triangle = top * Math.min(t / foot, (1 - t) / (1 - foot));
      assertThat(Math.abs(aside)).isLessThanOrEqualTo(Border.REACH * triangle + 4 * ROUNDING);
      assertThat(along).isGreaterThan(last);
      last = along;
    }
    assertThat(new int[] {points[0], points[1]}).isEqualTo(from);
    assertThat(new int[] {points[points.length - 2], points[points.length - 1]}).isEqualTo(to);
  }

  private static double[] apex(int toX, int toY, double foot, double height) {
    return new double[] {foot * toX - height * toY, foot * toY + height * toX};
  }
}
