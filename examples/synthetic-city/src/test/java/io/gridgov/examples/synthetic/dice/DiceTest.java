package io.gridgov.examples.synthetic.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiceTest {

  @Test
  void the_same_seed_purpose_and_number_give_the_same_stream() {
    assertThat(draw(Dice.of(7, "border", 3))).isEqualTo(draw(Dice.of(7, "border", 3)));
  }

  @Test
  void another_seed_purpose_or_number_gives_another_stream() {
    assertThat(draw(Dice.of(7, "border", 3)))
        .isNotEqualTo(draw(Dice.of(8, "border", 3)))
        .isNotEqualTo(draw(Dice.of(7, "corner", 3)))
        .isNotEqualTo(draw(Dice.of(7, "border", 4)));
  }

  @Test
  void numbers_spread_evenly_over_their_range() {
    Dice dice = Dice.of(1, "spread", 0);
    int[] hits = new int[10];
    for (int i = 0; i < 100_000; i++) {
      hits[dice.below(10)]++;
    }
  }

  @Test
  void a_bound_below_one_is_refused() {
    Dice dice = Dice.of(1, "spread", 0);
    assertThatThrownBy(() -> dice.below(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bound must be at least 1: 0");
  }

  private static long[] draw(Dice dice) {
    return LongStream.generate(dice::nextLong).limit(20).toArray();
  }
}
