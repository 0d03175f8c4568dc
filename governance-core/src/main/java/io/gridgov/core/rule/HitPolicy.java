package io.gridgov.core.rule;

import java.util.Optional;

/**
 * What a table answers where several rows apply (命中策略), with DMN's meaning.
 *
 * @since 0.1.0
 */
public enum HitPolicy {
  /** At most one row may apply. */
  UNIQUE("U"),
  /** Several rows may apply, if they say the same. */
  ANY("A"),
  /** The row whose outputs stand first in their closed sets wins. */
  PRIORITY("P"),
  /** The first row that applies wins. */
  FIRST("F"),
  /** All rows that apply answer, in the table's order. */
  RULE_ORDER("R"),
  /** All rows that apply answer, those first whose outputs stand first in their closed sets. */
  OUTPUT_ORDER("O"),
  /** All rows that apply answer, in an order that says nothing. */
  COLLECT("C"),
  /** The sum of the one output of all rows that apply. */
  COLLECT_SUM("C+"),
  /** The least output of all rows that apply. */
  COLLECT_LEAST("C<"),
  /** The greatest output of all rows that apply. */
  COLLECT_MOST("C>"),
  /** How many outputs the rows that apply give. */
  COLLECT_COUNT("C#");

  private final String letter;

  HitPolicy(String letter) {
    this.letter = letter;
  }

  /**
   * Returns DMN's letter.
   *
   * @return the letter in a table's first cell
   */
  public String letter() {
    return letter;
  }

  /**
   * Tells whether the answer is one row.
   *
   * @return true for U, A, P and F
   */
  public boolean isSingle() {
    return this == UNIQUE || this == ANY || this == PRIORITY || this == FIRST;
  }

  /**
   * Tells whether the answer is computed from the outputs of all rows that apply.
   *
   * @return true for C+, C&lt;, C&gt; and C#
   */
  public boolean isAggregate() {
    return this == COLLECT_SUM
        || this == COLLECT_LEAST
        || this == COLLECT_MOST
        || this == COLLECT_COUNT;
  }

  /** Whether the closed sets of the outputs say which row comes first. */
  boolean isByPriority() {
    return this == PRIORITY || this == OUTPUT_ORDER;
  }

  /**
   * Returns the policy with a letter.
   *
   * @param letter DMN's letter
   * @return the policy; empty if DMN has none for it
   */
  public static Optional<HitPolicy> find(String letter) {
    for (HitPolicy policy : values()) {
      if (policy.letter.equals(letter)) {
        return Optional.of(policy);
      }
    }
    return Optional.empty();
  }
}
