package io.gridgov.examples.synthetic.day;

import io.gridgov.examples.synthetic.dice.Dice;
import java.util.stream.IntStream;

/** How the reports of a channel spread over the hours of a day: 24 weights from midnight. */
enum Rhythm {
  WAKING("3 2 1 1 1 2 5 9 14 16 15 12 9 10 13 14 13 12 11 11 10 8 6 4"),
  EVENING("4 2 1 1 1 1 3 6 8 9 9 9 11 9 8 8 8 9 12 15 16 14 10 7"),
  OFFICE("0 0 0 0 0 0 0 0 6 18 17 9 3 10 16 14 6 1 0 0 0 0 0 0"),
  DAYLIGHT("0 0 0 0 0 1 4 8 15 16 15 8 4 9 15 14 12 8 4 2 1 0 0 0"),
  FLAT("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4");

  private static final int MILLIS_OF_HOUR = 3_600_000;

  @SuppressWarnings("ImmutableEnumChecker") // weights never change once they are made
  private final Weights<Integer> hours;

  Rhythm(String weights) {
    this.hours = Weights.of(IntStream.range(0, 24).boxed().toArray(Integer[]::new), weights);
  }

  int millisOfDay(Dice dice) {
    return hours.draw(dice) * MILLIS_OF_HOUR + dice.below(MILLIS_OF_HOUR);
  }
}
