package io.gridgov.core.pack;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Share;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.sheet.HeadedRow;
import io.gridgov.core.unit.UnitId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Turns the cells of one row into values; a cell that cannot be one is a fault at its place.
 *
 * <p>After a fault the row goes on with a harmless value, so that one wrong cell hides no other.
 */
final class Cells {
  private final HeadedRow row;
  private final Problems problems;

  Cells(HeadedRow row, Problems problems) {
    this.row = row;
    this.problems = problems;
  }

  String text(String column) {
    return row.cell(column);
  }

  void fault(PackFault fault, String column, Object... args) {
    problems.add(fault.at(row.spot(column), args));
  }

  HeadedRow row() {
    return row;
  }

  Spot spot(String column) {
    return row.spot(column);
  }

  Optional<String> needed(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      fault(PackFault.MISSING_VALUE, column, column);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Parses a cell; the fault shows what it holds. */
  <T> Optional<T> parsed(String column, String en, String zh, Function<String, T> parse) {
    return parsed(column, PackFault.WRONG_VALUE, en, zh, parse);
  }

  /** Parses a cell that may hold something personal; the fault shows nothing of it. */
  <T> Optional<T> hidden(String column, String en, String zh, Function<String, T> parse) {
    return parsed(column, PackFault.HIDDEN_VALUE, en, zh, parse);
  }

  private <T> Optional<T> parsed(
      String column, PackFault fault, String en, String zh, Function<String, T> parse) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
      fault(fault, column, column, en, zh, new FromCell(text));
      return Optional.empty();
    }
  }

  /** Parses a closed word; {@code find} is empty for all others. */
  <T> Optional<T> word(String column, String words, Function<String, Optional<T>> find) {
    String text = text(column);
    Optional<T> found = text.isEmpty() ? Optional.empty() : find.apply(text);
    if (!text.isEmpty() && found.isEmpty()) {
      fault(PackFault.WRONG_VALUE, column, column, words, words, new FromCell(text));
    }
    return found;
  }

  Optional<GridCode> grid(String column) {
    return parsed(column, "a grid code", "网格编码", GridCode::of);
  }

  Optional<UnitId> unit(String column) {
    return parsed(column, "a unit id", "单位编号", UnitId::of);
  }

  Optional<LocalDate> date(String column) {
    return parsed(column, "a date such as 2026-01-31", "日期，如 2026-01-31", LocalDate::parse);
  }

  /** A cell that must be filled and parse. */
  <T> Optional<T> need(String column, Function<String, Optional<T>> reader) {
    return needed(column).flatMap(text -> reader.apply(column));
  }

  Share share(String column) {
    return parsed(column, "a share such as 1/3, 0.25 or 25%", "份额，如 1/3、0.25 或 25%", Share::parse)
        .orElse(Share.ONE);
  }

  OptionalInt count(String column) {
    return parsed(column, "a whole number from 0", "非负整数", Cells::wholeNumber)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static int wholeNumber(String text) {
    int number = Integer.parseInt(text);
    if (number < 0) {
      throw new IllegalArgumentException("number must not be negative: " + number);
    }
    return number;
  }

  /** The texts of a cell, joined by {@code ;}. */
  List<String> list(String column) {
    return Arrays.stream(text(column).split("[;；]", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  Validity validity() {
    Optional<LocalDate> from = date("valid_from");
    Optional<LocalDate> to = date("valid_to");
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      fault(PackFault.DATES_REVERSED, "valid_to", "valid_from", "valid_to");
      return new Validity(from, Optional.empty());
    }
    return new Validity(from, to);
  }
}
