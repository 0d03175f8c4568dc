package io.gridgov.geo.io;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One reading of one text, without recursion over the input. For one thread. */
final class WktReader {
  static final int MAX_LENGTH = 1 << 28;

  private static final int MAX_NUMBER_LENGTH = 400;
  private static final int MOST_ORDINATES = 4;

  private final String file;
  private final String text;
  private final int mostCharacters;
  private final long mostPositions;
  private int at;
  private int positions;
  private @Nullable Problem fault;

  WktReader(String file, String text, int mostCharacters, long mostPositions) {
    this.file = file;
    this.text = text;
    this.mostCharacters = mostCharacters;
    this.mostPositions = mostPositions;
  }

  Optional<Problem> fault() {
    return Optional.ofNullable(fault);
  }

  /** Returns the polygons; those before the fault, if there is one. */
  List<Polygon> read() {
    if (text.length() > mostCharacters) {
      fail(WellKnownFaults.tooLarge(Spot.of(file)));
      return List.of();
    }
    String type = word();
    String dimensions = word();
    if (!dimensions.matches("Z|M|ZM|")) {
      at -= dimensions.length();
    }
    List<Polygon> polygons = new ArrayList<>();
    switch (type) {
      case "POLYGON" -> {
        Polygon polygon = polygon();
        if (!polygon.rings().isEmpty()) {
          polygons.add(polygon);
        }
      }
      case "MULTIPOLYGON" -> polygons.addAll(list(this::polygon));
      case "" -> bad();
      default -> fail(WellKnownFaults.unsupported(Spot.of(file)));
    }
    skipSpace();
    if (at < text.length()) {
      bad();
    }
    return polygons;
  }

  private Polygon polygon() {
    return new Polygon(list(this::ring));
  }

  private Ring ring() {
    List<double[]> found = list(this::position);
    double[] lonLat = new double[2 * found.size()];
    for (int i = 0; i < found.size(); i++) {
      System.arraycopy(found.get(i), 0, lonLat, 2 * i, 2);
    }
    return Ring.ofDegrees(lonLat);
  }

  /** Reads EMPTY, or items between brackets; stops at the first fault. */
  private <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    if (peek() != '(') {
      if (!word().equals("EMPTY")) {
        bad();
      }
      return items;
    }
    do {
      at++;
      items.add(item.get());
    } while (fault == null && peek() == ',');
    if (peek() == ')') {
      at++;
    } else {
      bad();
    }
    return fault == null ? items : List.of();
  }

  private double[] position() {
    int start = at;
    double[] numbers = new double[MOST_ORDINATES];
    int count = 0;
    while (fault == null && peek() != ',' && peek() != ')') {
      double number = number();
      if (count == MOST_ORDINATES) {
        bad();
      } else {
        numbers[count++] = number;
      }
    }
    if (count < 2) {
      bad();
    } else if (!(Math.abs(numbers[0]) <= 180 && Math.abs(numbers[1]) <= 90)) {
      at = start;
      skipSpace();
      fail(WellKnownFaults.outOfRange(spot()));
    } else if (++positions > mostPositions) {
      fail(WellKnownFaults.tooLarge(spot()));
    }
    return fault == null ? Arrays.copyOf(numbers, 2) : new double[2];
  }

  private double number() {
    skipSpace();
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      if (at - start <= MAX_NUMBER_LENGTH) {
        return Double.parseDouble(text.substring(start, at));
      }
      bad();
      return 0;
    } catch (NumberFormatException none) {
      at = start;
      bad();
      return 0;
    }
  }

  private String word() {
    skipSpace();
    int start = at;
    while (at < text.length() && at - start < 32 && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at).toUpperCase(Locale.ROOT);
  }

  private char peek() {
    skipSpace();
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private void bad() {
    fail(WellKnownFaults.badText(spot()));
  }

  private void fail(Problem problem) {
    if (fault == null) {
      fault = problem;
    }
  }

  private Spot spot() {
    String before = text.substring(0, Math.min(at, text.length()));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    return Spot.of(file, line, 1 + before.codePointCount(start, before.length()));
  }
}
