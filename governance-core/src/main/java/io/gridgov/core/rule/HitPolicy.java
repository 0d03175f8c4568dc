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
  /** The first row that applies wins. */
  FIRST("F");

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
   * Returns the policy with a letter.
   *
   * @param letter DMN's letter
   * @return the policy; empty if the library has none for it
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
