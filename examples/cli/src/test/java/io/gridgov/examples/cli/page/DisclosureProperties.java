package io.gridgov.examples.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A reader who knows all that is shown, what the marks mean and which counts add up is simulated:
 * the set of values that each count could have is computed from the leaves upward.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureProperties {

  /** More than any count of the trees below. */
  private static final int CAP = 1_000_000;

  /** A count, its parts, and its number in the disclosure. */
  private record Node(long value, List<Node> parts, int number) {}

  @Property(tries = 3000, seed = "20260302")
  void each_value_under_five_stays_possible_for_each_small_count(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int depth) {
    Disclosure disclosure = new Disclosure();
    Node root = grow(new Random(seed), depth, disclosure);
    List<Disclosure.Face> faces = disclosure.faces();

    for (Node node : all(root)) {
      boolean small = node.value() < 5;
      assertThat(faces.get(node.number()))
          .isNotEqualTo(small ? Disclosure.Face.SHOWN : Disclosure.Face.SMALL);
      if (small) {
        for (int guess = 0; guess < 5; guess++) {
          assertThat(possible(root, faces, node.number(), guess).isEmpty())
              .as("count %d seen as %d", node.value(), guess)
              .isFalse();
        }
      }
    }
  }

  @Property(tries = 1000, seed = "20260302")
  void nothing_is_withheld_where_nothing_is_small(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int depth) {
    Disclosure disclosure = new Disclosure();
    Node root = grow(new Random(seed), depth, disclosure);
    boolean anySmall = all(root).stream().anyMatch(node -> node.value() < 5);

    assertThat(disclosure.faces().contains(Disclosure.Face.WITHHELD)).isIn(false, anySmall);
  }

  @Test
  void the_simulated_reader_finds_what_a_plain_subtraction_finds() {
    Node three = new Node(3, List.of(), 1);
    Node root = new Node(12, List.of(three, new Node(9, List.of(), 2)), 0);
    List<Disclosure.Face> careless =
        List.of(Disclosure.Face.SHOWN, Disclosure.Face.SMALL, Disclosure.Face.SHOWN);

    assertThat(possible(root, careless, 1, 3).isEmpty()).isFalse();
    assertThat(possible(root, careless, 1, 2).isEmpty()).isTrue();
  }

  @Test
  void one_small_part_takes_the_smallest_sibling_that_can_hide_it() {
    Disclosure disclosure = new Disclosure();
    int total = disclosure.add(63);
    disclosure.sum(total, List.of(disclosure.add(3), disclosure.add(10), disclosure.add(50)));

    assertThat(disclosure.faces())
        .containsExactly(
            Disclosure.Face.SHOWN,
            Disclosure.Face.SMALL,
            Disclosure.Face.WITHHELD,
            Disclosure.Face.SHOWN);
  }

  @Test
  void two_fours_of_eight_are_not_called_small() {
    Disclosure disclosure = new Disclosure();
    int total = disclosure.add(8);
    disclosure.sum(total, List.of(disclosure.add(4), disclosure.add(4)));

    assertThat(disclosure.faces())
        .startsWith(Disclosure.Face.SHOWN)
        .doesNotContainSubsequence(Disclosure.Face.SMALL, Disclosure.Face.SMALL);
  }

  @Test
  void a_total_is_withheld_where_its_parts_cannot_hide_each_other() {
    Disclosure disclosure = new Disclosure();
    int total = disclosure.add(8);
    disclosure.sum(total, List.of(disclosure.add(1), disclosure.add(1)));

    assertThat(disclosure.faces().get(total)).isEqualTo(Disclosure.Face.WITHHELD);
  }

  private static Node grow(Random random, int depth, Disclosure disclosure) {
    int branches = depth == 0 ? 0 : 1 + random.nextInt(4);
    List<Node> parts = new ArrayList<>();
    long value = branches == 0 ? random.nextInt(random.nextBoolean() ? 7 : 30) : 0;
    for (int i = 0; i < branches; i++) {
      Node part = grow(random, depth - 1, disclosure);
      parts.add(part);
      value += part.value();
    }
    int number = disclosure.add(value);
    disclosure.sum(number, parts.stream().map(Node::number).toList());
    return new Node(value, parts, number);
  }

  private static List<Node> all(Node root) {
    List<Node> all = new ArrayList<>(List.of(root));
    root.parts().forEach(part -> all.addAll(all(part)));
    return all;
  }

  /** Returns the values that a count can have if the count number {@code fixed} is the guess. */
  private static Range possible(Node node, List<Disclosure.Face> faces, int fixed, int guess) {
    Range told =
        node.number() == fixed
            ? new Range(guess, guess)
            : switch (faces.get(node.number())) {
              case SHOWN -> new Range(node.value(), node.value());
              case SMALL -> new Range(0, 4);
              case WITHHELD -> new Range(0, CAP);
            };
    if (node.parts().isEmpty()) {
      return told;
    }
    Range sum = new Range(0, 0);
    for (Node part : node.parts()) {
      sum = sum.plus(possible(part, faces, fixed, guess));
    }
    return told.and(sum);
  }

  /** Whole numbers without a gap; sums and common values of such are such again. */
  private record Range(long least, long most) {

    private static final Range EMPTY = new Range(1, 0);

    boolean isEmpty() {
      return least > most;
    }

    Range plus(Range other) {
      return isEmpty() || other.isEmpty()
          ? EMPTY
          : new Range(least + other.least, most + other.most);
    }

    Range and(Range other) {
      return new Range(Math.max(least, other.least), Math.min(most, other.most));
    }
  }
}
