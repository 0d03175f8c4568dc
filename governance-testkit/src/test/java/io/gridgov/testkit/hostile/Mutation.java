package io.gridgov.testkit.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A way to spoil one file of a pack, and the faults of which at least one is met when it is tried
 * often. None names the ways that must leave the pack as good as it was.
 */
enum Mutation {
  BYTE_FLIPPED(Form.ANY, "not-utf8", "unknown-unit", "bad-json"),
  BYTES_CUT_OUT(Form.ANY, "row-length", "bad-json"),
  TRUNCATED(Form.ANY, "row-length", "bad-json"),
  QUOTE_INSERTED(Form.ANY, "unclosed-quote", "wrong-value"),
  BRACKETS_INSERTED(Form.ANY, "condition", "wrong-value", "bad-json"),
  NONSENSE_INSERTED(Form.ANY, "wrong-value", "bad-json"),
  GB18030(Form.ANY, "gb18030"),
  BYTE_ORDER_MARK(Form.ANY),
  CRLF(Form.ANY),
  ROW_TWICE(Form.CSV, "duplicate-code", "row-id", "duplicate-row"),
  ROW_GONE(Form.CSV, "unknown-unit", "unknown-grid", "shares"),
  ROWS_EXCHANGED(Form.CSV, "table-head", "missing-column"),
  CELL_EMPTIED(Form.CSV, "missing-value"),
  CELL_OF_ANOTHER_ROW(Form.CSV, "wrong-value"),
  CELLS_EXCHANGED(Form.CSV, "wrong-value", "unknown-grid"),
  CELL_UNKNOWN(Form.CSV, "unknown-unit", "wrong-value"),
  CELL_HUGE(Form.CSV, "wrong-value", "unknown-unit"),
  CELL_DATE(Form.CSV, "wrong-value", "unknown-grid"),
  KEY_RENAMED(Form.JSON, "missing-key", "unknown-key", "missing-field"),
  KEY_TWICE(Form.JSON, "duplicate-key"),
  VALUE_OF_ANOTHER_TYPE(Form.JSON, "wrong-type", "wrong-kind-of-value"),
  VALUE_UNKNOWN(Form.JSON, "bad-date", "unknown-state", "unknown-level"),
  NUMBER_HUGE(Form.JSON, "out-of-range", "wrong-version"),
  NUMBER_MOVED(Form.JSON, "out-of-range", "wrong-version");

  /** What a file is written in. */
  enum Form {
    CSV,
    JSON,
    ANY
  }

  private static final Pattern KEY = Pattern.compile("\"(\\w+)\"\\s*:");
  private static final Pattern STRING = Pattern.compile("(?<=[:\\[,]\\s?)\"[^\"]*\"");
  private static final Pattern NUMBER = Pattern.compile("(?<=[:\\[,]\\s?)-?\\d+(\\.\\d+)?");
  private static final List<String> NONSENSE =
      List.of(
          "\u0000", "\uFEFF", "\u202E", "𠮷😀", "NaN", "-1", "1e999", "，", "null", "not(-)", "..");

  private final Form form;
  private final String faults;

  Mutation(Form form, String... faults) {
    this.form = form;
    this.faults = String.join(" ", faults);
  }

  boolean fits(String file) {
    return form == Form.ANY || (form == Form.CSV) == file.endsWith(".csv");
  }

  Set<String> faults() {
    return faults.isEmpty() ? Set.of() : Set.of(faults.split(" ", -1));
  }

  byte[] apply(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return switch (this) {
      case BYTE_FLIPPED -> flipped(bytes, random);
      case TRUNCATED -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case GB18030 -> text.getBytes(Charset.forName("GB18030"));
      default -> reworded(text, random).getBytes(StandardCharsets.UTF_8);
    };
  }

  private String reworded(String text, Random random) {
    return switch (this) {
      case BYTES_CUT_OUT -> cut(text, random);
      case QUOTE_INSERTED -> insert(text, "\"", random);
      case BRACKETS_INSERTED ->
          insert(text, "[({".substring(random.nextInt(3)).repeat(500), random);
      case NONSENSE_INSERTED -> insert(text, any(NONSENSE, random), random);
      case BYTE_ORDER_MARK -> "\uFEFF" + text;
      case CRLF -> text.replace("\n", "\r\n");
      case ROW_TWICE, ROW_GONE, ROWS_EXCHANGED -> rows(text, random);
      case KEY_RENAMED -> replaced(text, KEY, "\"" + word(random) + "\":", random);
      case KEY_TWICE -> doubled(text, random);
      case VALUE_OF_ANOTHER_TYPE ->
          replaced(text, STRING, any(List.of("7", "[]", "{}", "null"), random), random);
      case VALUE_UNKNOWN -> replaced(text, STRING, "\"" + word(random) + "\"", random);
      case NUMBER_HUGE ->
          replaced(
              text, NUMBER, any(List.of("1e308", "-1e9999999", "9".repeat(400)), random), random);
      case NUMBER_MOVED -> replaced(text, NUMBER, "11" + random.nextInt(9) + ".7", random);
      default -> cells(text, random);
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }

  private static String cut(String text, Random random) {
    int from = random.nextInt(text.length());
    return text.substring(0, from)
        + text.substring(Math.min(text.length(), from + 1 + random.nextInt(12)));
  }

  private static String insert(String text, String what, Random random) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + what + text.substring(at);
  }

  private String rows(String text, Random random) {
    List<String> rows = new ArrayList<>(text.lines().toList());
    int one = random.nextInt(rows.size());
    if (this == ROW_TWICE) {
      rows.add(random.nextInt(rows.size() + 1), rows.get(one));
    } else if (this == ROW_GONE) {
      rows.remove(one);
    } else {
      Collections.swap(rows, one, random.nextInt(rows.size()));
    }
    return String.join("\n", rows) + "\n";
  }

  private String cells(String text, Random random) {
    List<String> rows = new ArrayList<>(text.lines().toList());
    int one = 1 + random.nextInt(rows.size() - 1);
    String[] cells = rows.get(one).split(",", -1);
    int cell = random.nextInt(cells.length);
    String[] others = rows.get(random.nextInt(rows.size())).split(",", -1);
    switch (this) {
      case CELL_EMPTIED -> cells[cell] = "";
      case CELL_OF_ANOTHER_ROW -> cells[cell] = others[Math.min(cell, others.length - 1)];
      case CELLS_EXCHANGED ->
          Collections.swap(Arrays.asList(cells), cell, random.nextInt(cells.length));
      case CELL_UNKNOWN -> cells[cell] = word(random);
      case CELL_HUGE -> cells[cell] = "9".repeat(1 + random.nextInt(40));
      default ->
          cells[cell] =
              any(List.of("2025-12-31", "2026-01-01", "2026-13-01", "9999-12-31"), random);
    }
    rows.set(one, String.join(",", cells));
    return String.join("\n", rows) + "\n";
  }

  private static String replaced(String text, Pattern pattern, String by, Random random) {
    List<MatchResult> places = pattern.matcher(text).results().toList();
    if (places.isEmpty()) {
      return text;
    }
    MatchResult place = any(places, random);
    return text.substring(0, place.start()) + by + text.substring(place.end());
  }

  private static String doubled(String text, Random random) {
    MatchResult key = any(KEY.matcher(text).results().toList(), random);
    return text.substring(0, key.start()) + key.group() + "0," + text.substring(key.start());
  }

  private static String word(Random random) {
    return any(List.of("U-CENTRE", "9902", "event:01", "desk", "无此物", "x"), random)
        + (random.nextBoolean() ? "" : Integer.toString(random.nextInt(10)));
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
