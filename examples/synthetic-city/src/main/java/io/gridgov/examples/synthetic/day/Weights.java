package io.gridgov.examples.synthetic.day;

import io.gridgov.examples.synthetic.dice.Dice;
import java.util.List;

/** Things that are drawn with different weights. */
final class Weights<T> {

  private final List<T> things;
  private final int[] weights;
  private final int total;

  private Weights(List<T> things, int[] weights) {
    this.things = things;
    this.weights = weights;
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    this.total = sum;
  }

  /** Returns the weights of things, written as whole numbers with blanks between them. */
  static <T> Weights<T> of(T[] things, String weights) {
    String[] parts = weights.split(" ", -1);
    if (parts.length != things.length) {
      throw new IllegalArgumentException("weights must be as many as the things: " + weights);
    }
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Integer.parseInt(parts[i]);
    }
    return new Weights<>(List.of(things), numbers);
  }

  T draw(Dice dice) {
    int at = dice.below(total);
    int index = 0;
    while (at >= weights[index]) {
      at -= weights[index];
      index++;
    }
    return things.get(index);
  }
}
