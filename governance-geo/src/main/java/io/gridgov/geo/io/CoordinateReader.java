package io.gridgov.geo.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.geo.locate.Ring;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads the nested arrays of one feature's coordinates, of whatever depth, and counts what is wrong
 * with its positions.
 */
final class CoordinateReader {
  /** Positions of a file; ten times the largest city. */
  static final long MAX_POSITIONS = 20_000_000;

  /** Rings, polygons and all other arrays of arrays in a file; a nation has fewer. */
  static final long MAX_RINGS = 3_000_000;

  /** An array of the file. */
  sealed interface Node {}

  /** An array of numbers. */
  record Position(double x, double y) implements Node {}

  /** An array of positions: x and y by turns. */
  static final class Line implements Node {
    private final double[] numbers;

    private Line(double[] numbers) {
      this.numbers = numbers;
    }

    Ring ring() {
      return Ring.ofDegrees(numbers);
    }
  }

  /** An array of arrays that are no positions; also the empty array. */
  record Branch(List<Node> nodes) implements Node {}

  private record Finding(Spot first, int count) {}

  private final JsonParser parser;
  private final Supplier<Spot> here;
  private final Map<PositionFault, Finding> findings = new EnumMap<>(PositionFault.class);
  private long positions;
  private long rings;

  CoordinateReader(JsonParser parser, Supplier<Spot> here) {
    this.parser = parser;
    this.here = here;
  }

  /** Reads the array at whose start the parser stands. */
  Node read() throws IOException {
    Spot start = here.get();
    List<Node> nodes = new ArrayList<>(1);
    double[] numbers = new double[0];
    int count = 0;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token != JsonToken.START_ARRAY) {
        return position(start, token);
      }
      Node node = read();
      if (node instanceof Position position) {
        numbers =
            count == numbers.length ? Arrays.copyOf(numbers, Math.max(16, 2 * count)) : numbers;
        numbers[count++] = position.x();
        numbers[count++] = position.y();
      } else {
        nodes.add(node);
      }
    }
    if (++rings > MAX_RINGS) {
      throw new StreamConstraintsException("too many rings");
    }
    if (count > 0 && !nodes.isEmpty()) {
      note(PositionFault.BAD, start);
    }
    return count > 0 ? new Line(Arrays.copyOf(numbers, count)) : new Branch(nodes);
  }

  /** Reads on from the first number of a position to its end. */
  private Position position(Spot start, JsonToken first) throws IOException {
    double[] xy = {Double.NaN, Double.NaN};
    int count = 0;
    boolean bad = false;
    for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      if (!token.isNumeric()) {
        bad = true;
        parser.skipChildren();
      } else if (count < 2) {
        xy[count] = parser.getDoubleValue();
      }
      count++;
    }
    if (++positions > MAX_POSITIONS) {
      throw new StreamConstraintsException("too many positions");
    }
    if (bad || count < 2) {
      note(PositionFault.BAD, start);
    } else {
      check(start, xy[0], xy[1]);
    }
    return new Position(xy[0], xy[1]);
  }

  private void check(Spot spot, double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      note(PositionFault.NOT_FINITE, spot);
    } else if (Math.abs(x) <= 90 && Math.abs(y) > 90 && Math.abs(y) <= 180) {
      note(PositionFault.SWAPPED, spot);
    } else if (Math.abs(x) > 180 || Math.abs(y) > 90) {
      note(PositionFault.OUT_OF_RANGE, spot);
    }
  }

  private void note(PositionFault fault, Spot spot) {
    findings.merge(
        fault, new Finding(spot, 1), (old, one) -> new Finding(old.first(), old.count() + 1));
  }

  /** Hands over the faults met since the last call; true if there was one. */
  boolean report(Problems problems) {
    boolean any = !findings.isEmpty();
    findings.forEach(
        (fault, finding) ->
            problems.error(
                fault.code(), finding.first(), fault.message(finding.count()), fault.remedy()));
    findings.clear();
    return any;
  }
}
