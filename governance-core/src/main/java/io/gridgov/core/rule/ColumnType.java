package io.gridgov.core.rule;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.grid.GridCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of a table's column (列类型).
 *
 * <p>Written {@code text}, {@code text{a|b}}, {@code number}, {@code number[0..100] km}, {@code
 * number[0..]}, {@code number[..100]}, {@code number km}, {@code boolean}, {@code date}, {@code
 * time}, {@code code}, {@code grid}, {@code limit}. Immutable and thread-safe.
 *
 * @param kind the kind of values
 * @param words the closed set of a text column; empty for any text
 * @param least least number, if bounded
 * @param most greatest number, if bounded
 * @param unit unit of measure; may be empty
 * @since 0.1.0
 */
public record ColumnType(
    Kind kind,
    List<String> words,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    String unit) {
  /**
   * The kinds of values.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** Words. */
    TEXT,
    /** Numbers. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Dates. */
    DATE,
    /** Times of day. */
    TIME,
    /** Codes of a catalogue, with {@code under}. */
    CODE,
    /** Grids, with {@code within}. */
    GRID,
    /** Limits. */
    LIMIT
  }

  private static final Pattern NUMBER =
      Pattern.compile(
          "number(?:\\[(?!\\.\\.])(-?\\d{1,40}(?:\\.\\d{1,40})?)?"
              + "\\.\\.(-?\\d{1,40}(?:\\.\\d{1,40})?)?])?(?: +(\\S+))?");
  private static final Pattern UNIT = Pattern.compile("\\S*");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

  /** Checks that a table can write the type, and copies. */
  public ColumnType {
    Objects.requireNonNull(kind, "kind");
    words = List.copyOf(words);
    least = least.map(ColumnType::plain);
    most = most.map(ColumnType::plain);
    Objects.requireNonNull(unit, "unit");
    if (kind != Kind.TEXT && !words.isEmpty()) {
      throw new IllegalArgumentException("closed set must be one of texts: " + kind);
    }
    if (kind != Kind.NUMBER && (least.isPresent() || most.isPresent() || !unit.isEmpty())) {
      throw new IllegalArgumentException("range and unit must be those of a number: " + kind);
    }
    if (!areWords(words)) {
      throw new IllegalArgumentException(
          "words must differ, say something, and have no | and no blanks around them: " + words);
    }
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      throw new IllegalArgumentException("range must hold a number: " + least + ", " + most);
    }
    if (!UNIT.matcher(unit).matches() || !unit.equals(unit.strip())) {
      throw new IllegalArgumentException("unit must have no blanks: " + unit);
    }
  }

  private static boolean areWords(List<String> words) {
    return words.stream().allMatch(word -> isWord(word))
        && new HashSet<>(words).size() == words.size();
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && word.equals(word.strip()) && word.indexOf('|') < 0;
  }

  /** A bound without trailing zeros and exponent, so that equal bounds are equal values. */
  private static BigDecimal plain(BigDecimal bound) {
    BigDecimal plain = new BigDecimal(new Value.Amount(bound).text());
    if (!DECIMAL.matcher(plain.toPlainString()).matches()) {
      throw new IllegalArgumentException(
          "bound must have at most 40 digits on either side of its point: " + bound);
    }
    return plain;
  }

  private static ColumnType plain(Kind kind) {
    return new ColumnType(kind, List.of(), Optional.empty(), Optional.empty(), "");
  }

  /**
   * Reads a type, if it is one.
   *
   * @param text as a table writes it
   * @return the type; empty if the text names none
   */
  public static Optional<ColumnType> find(String text) {
    if (text.startsWith("text{") && text.endsWith("}")) {
      return findWords(text.substring(5, text.length() - 1));
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return findNumber(number);
    }
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return Optional.of(plain(kind));
      }
    }
    return Optional.empty();
  }

  private static Optional<ColumnType> findWords(String joined) {
    List<String> words = Arrays.stream(joined.split("\\|", -1)).map(String::strip).toList();
    return areWords(words)
        ? Optional.of(new ColumnType(Kind.TEXT, words, Optional.empty(), Optional.empty(), ""))
        : Optional.empty();
  }

  private static Optional<ColumnType> findNumber(Matcher number) {
    Optional<BigDecimal> least = Optional.ofNullable(number.group(1)).map(BigDecimal::new);
    Optional<BigDecimal> most = Optional.ofNullable(number.group(2)).map(BigDecimal::new);
    String unit = number.group(3) == null ? "" : number.group(3);
    boolean empty = least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
    return empty
        ? Optional.empty()
        : Optional.of(new ColumnType(Kind.NUMBER, List.of(), least, most, unit));
  }

  /**
   * Reads a value of this type.
   *
   * @param text as a table writes it, without quotes
   * @return the value; empty if the text is none of this type, its set or its range
   */
  public Optional<Value> read(String text) {
    return switch (kind) {
      case TEXT ->
          words.isEmpty() || words.contains(text)
              ? Optional.of(new Value.Words(text))
              : Optional.empty();
      case NUMBER -> readNumber(text);
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? Optional.of(new Value.Flag(text.equals("true")))
              : Optional.empty();
      case DATE, TIME -> readMoment(text);
      case CODE -> text.isBlank() ? Optional.empty() : Optional.of(new Value.Code(text));
      case GRID ->
          GridCode.isValid(text)
              ? Optional.of(new Value.InGrid(GridCode.of(text)))
              : Optional.empty();
      case LIMIT -> readLimit(text);
    };
  }

  private Optional<Value> readNumber(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    boolean inside =
        least.filter(bound -> number.compareTo(bound) < 0).isEmpty()
            && most.filter(bound -> number.compareTo(bound) > 0).isEmpty();
    return inside ? Optional.of(new Value.Amount(number)) : Optional.empty();
  }

  private static Optional<Value> readLimit(String text) {
    try {
      return Optional.of(new Value.Term(Limit.parse(text)));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private Optional<Value> readMoment(String text) {
    try {
      return Optional.of(
          kind == Kind.DATE
              ? new Value.Day(LocalDate.parse(text))
              : new Value.Time(LocalTime.parse(text)));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  /**
   * Tells whether a value is of this kind; closed sets and ranges are not asked.
   *
   * @param value a value
   * @return true if a column of this type can hold it
   */
  public boolean holds(Value value) {
    return value.getClass() == form();
  }

  /** The form of this kind's values. */
  Class<? extends Value> form() {
    return switch (kind) {
      case TEXT -> Value.Words.class;
      case NUMBER -> Value.Amount.class;
      case BOOLEAN -> Value.Flag.class;
      case DATE -> Value.Day.class;
      case TIME -> Value.Time.class;
      case CODE -> Value.Code.class;
      case GRID -> Value.InGrid.class;
      case LIMIT -> Value.Term.class;
    };
  }

  /**
   * Tells whether a value is of this type: of its kind, in its closed set, within its range.
   *
   * @param value a value
   * @return true if a fact of this type can have it
   */
  public boolean admits(Value value) {
    return holds(value) && Domain.of(this).admits(value);
  }

  /**
   * Tells whether two types have the same values and unit; the order of a closed set is not asked.
   *
   * @param other a type
   * @return true if a fact of the one is a fact of the other
   */
  public boolean isSameAs(ColumnType other) {
    return kind == other.kind
        && Set.copyOf(words).equals(Set.copyOf(other.words))
        && least
            .map(BigDecimal::stripTrailingZeros)
            .equals(other.least.map(BigDecimal::stripTrailingZeros))
        && most.map(BigDecimal::stripTrailingZeros)
            .equals(other.most.map(BigDecimal::stripTrailingZeros))
        && unit.equals(other.unit);
  }

  /**
   * Tells whether values of this type have an order.
   *
   * @return true for numbers, dates and times
   */
  public boolean isOrdered() {
    return kind == Kind.NUMBER || kind == Kind.DATE || kind == Kind.TIME;
  }

  /** Returns the type as a table writes it; {@link #find} reads it back. */
  @Override
  public String toString() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    if (!words.isEmpty()) {
      return name + "{" + String.join("|", words) + "}";
    }
    String range =
        least.isEmpty() && most.isEmpty() ? "" : "[" + shown(least) + ".." + shown(most) + "]";
    return name + range + (unit.isEmpty() ? "" : " " + unit);
  }

  private static String shown(Optional<BigDecimal> bound) {
    return bound.map(BigDecimal::toPlainString).orElse("");
  }
}
