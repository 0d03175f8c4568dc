package io.gridgov.core.pack;

import io.gridgov.core.rule.ColumnType;
import java.util.Objects;
import java.util.Optional;

/**
 * A field that a city adds to the library's own (自定义字段).
 *
 * <p>A field of a report or an order that is not personal is a fact for every table. Personal
 * fields must name their basis and never serve a decision. Immutable and thread-safe.
 *
 * @param name the field's name
 * @param type what it holds, with its closed set or range, in the language of tables' columns
 * @param on what carries it
 * @param personal how personal it is
 * @param basis the legal basis for keeping it; may be empty if not personal
 * @since 0.1.0
 */
public record Field(String name, ColumnType type, On on, Personal personal, String basis) {
  /**
   * What carries a field.
   *
   * @since 0.1.0
   */
  public enum On {
    /** A report. */
    REPORT,
    /** An order. */
    ORDER,
    /** A unit. */
    UNIT;

    /**
     * Returns the carrier that a pack's text names.
     *
     * @param text lower-case name
     * @return the carrier; empty for any other text
     */
    public static Optional<On> find(String text) {
      return Words.find(values(), text);
    }
  }

  /**
   * How personal a field is.
   *
   * @since 0.1.0
   */
  public enum Personal {
    /** Not at all. */
    NONE,
    /** Personal information (个人信息). */
    PERSONAL,
    /** Sensitive personal information (敏感个人信息). */
    SENSITIVE;

    /**
     * Returns the degree that a pack's text names.
     *
     * @param text lower-case name
     * @return the degree; empty for any other text
     */
    public static Optional<Personal> find(String text) {
      return Words.find(values(), text);
    }
  }

  /** Checks the name and copies. */
  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(personal, "personal");
    Objects.requireNonNull(basis, "basis");
    if (name.isBlank()) {
      throw new IllegalArgumentException("field name must not be blank");
    }
  }

  /**
   * Tells whether the field is a fact that tables may ask for.
   *
   * @return true if it is not personal and a report or an order carries it
   */
  public boolean isFact() {
    return personal == Personal.NONE && on != On.UNIT;
  }
}
