package io.gridgov.examples.synthetic.land;

import org.jspecify.annotations.Nullable;

/**
 * A level of the invented city that has territory (地域层级), from the whole down to the grid.
 *
 * @since 0.1.0
 */
public enum Tier {
  /** The city (市): 4 digits. */
  CITY("city", 0, null),
  /** District (区): 6 digits. */
  DISTRICT("district", 2, CITY),
  /** Street, or sub-district (街道): 9 digits. */
  STREET("street", 3, DISTRICT),
  /** Community (社区): 12 digits. */
  COMMUNITY("community", 3, STREET),
  /** Grid (网格): 15 digits. */
  GRID("grid", 3, COMMUNITY);

  private final String level;
  private final int digits;
  private final @Nullable Tier above;

  Tier(String level, int digits, @Nullable Tier above) {
    this.level = level;
    this.digits = digits;
    this.above = above;
  }

  /**
   * Returns the level's name as the pack writes it.
   *
   * @return a lower-case word
   */
  public String level() {
    return level;
  }

  /**
   * Returns the tier above.
   *
   * @return the parent's tier
   * @throws IllegalStateException for the city, which has none
   */
  public Tier above() {
    if (above == null) {
      throw new IllegalStateException("the city has no tier above; ask for the tiers below it");
    }
    return above;
  }

  /** Returns the code of the n-th child of this tier below a parent, n from 1. */
  String code(String parent, int number) {
    String digitsOfNumber = Integer.toString(number);
    return parent + "0".repeat(digits - digitsOfNumber.length()) + digitsOfNumber;
  }
}
