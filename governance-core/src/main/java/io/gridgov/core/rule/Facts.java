package io.gridgov.core.rule;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.grid.GridCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known when something is decided (事实): typed values by name; what is not known is missing.
 *
 * <p>Never personal. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Facts {
  private final SortedMap<String, Value> values;

  private Facts(Map<String, Value> values) {
    this.values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * Returns the given facts.
   *
   * @param values value by name
   * @return the facts
   */
  public static Facts of(Map<String, Value> values) {
    return new Facts(values);
  }

  /**
   * Begins with no facts.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds a fact.
   *
   * @param name its name
   * @return its value; empty if it is missing
   */
  public Optional<Value> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * Returns all facts.
   *
   * @return value by name, sorted, immutable
   */
  public SortedMap<String, Value> asMap() {
    return values;
  }

  /**
   * Returns only the facts with the given names.
   *
   * @param names the names
   * @return those of them that are known
   */
  public Facts only(Collection<String> names) {
    if (names.containsAll(values.keySet())) {
      return this;
    }
    SortedMap<String, Value> kept = new TreeMap<>(values);
    kept.keySet().retainAll(names);
    return new Facts(kept);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && values.equals(facts.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "Facts" + values;
  }

  /**
   * Collects facts. For one thread.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private final SortedMap<String, Value> values = new TreeMap<>();

    private Builder() {}

    /**
     * Adds a value.
     *
     * @param name its name
     * @param value the value
     * @return this
     */
    public Builder value(String name, Value value) {
      values.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Adds words.
     *
     * @param name the fact's name
     * @param words the words
     * @return this
     */
    public Builder text(String name, String words) {
      return value(name, new Value.Words(words));
    }

    /**
     * Adds a code.
     *
     * @param name the fact's name
     * @param code the code
     * @return this
     */
    public Builder code(String name, String code) {
      return value(name, new Value.Code(code));
    }

    /**
     * Adds a grid.
     *
     * @param name the fact's name
     * @param grid the grid
     * @return this
     */
    public Builder grid(String name, GridCode grid) {
      return value(name, new Value.InGrid(grid));
    }

    /**
     * Adds a number.
     *
     * @param name the fact's name
     * @param number the number
     * @return this
     */
    public Builder number(String name, long number) {
      return value(name, new Value.Amount(BigDecimal.valueOf(number)));
    }

    /**
     * Adds a number.
     *
     * @param name the fact's name
     * @param number the number
     * @return this
     */
    public Builder number(String name, BigDecimal number) {
      return value(name, new Value.Amount(number));
    }

    /**
     * Adds a date.
     *
     * @param name the fact's name
     * @param date the date
     * @return this
     */
    public Builder day(String name, LocalDate date) {
      return value(name, new Value.Day(date));
    }

    /**
     * Adds a time of day.
     *
     * @param name the fact's name
     * @param time the time
     * @return this
     */
    public Builder time(String name, LocalTime time) {
      return value(name, new Value.Time(time));
    }

    /**
     * Adds a limit.
     *
     * @param name the fact's name
     * @param limit the limit
     * @return this
     */
    public Builder limit(String name, Limit limit) {
      return value(name, new Value.Term(limit));
    }

    /**
     * Adds true or false.
     *
     * @param name the fact's name
     * @param flag which
     * @return this
     */
    public Builder flag(String name, boolean flag) {
      return value(name, new Value.Flag(flag));
    }

    /**
     * Returns the facts.
     *
     * @return what was added
     */
    public Facts build() {
      return new Facts(values);
    }
  }
}
