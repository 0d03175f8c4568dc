package io.gridgov.core.rule.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The question whether rows cover a box, restated over as few atoms as the rows that meet the box
 * can tell apart; the whole of this covering's atoms is the box.
 */
final class Covering {
  private final int columns;
  private final List<long[][]> rows = new ArrayList<>();
  private final int[] sizes;
  private final long[][][] lifts;
  private final long[][] wholes;
  private final long[][][] accepts;

  private Covering(long[][] box) {
    this.columns = box.length;
    this.sizes = new int[columns];
    this.lifts = new long[columns][][];
    this.wholes = new long[columns][];
    this.accepts = new long[columns][][];
  }

  /** Restates the question for a box; rows that miss the box are left out. */
  static Covering of(long[][] box, Iterable<long[][]> candidates) {
    Covering covering = new Covering(box);
    List<long[][]> meeting = new ArrayList<>();
    for (long[][] row : candidates) {
      if (meets(row, box)) {
        meeting.add(row);
      }
    }
    meeting.forEach(row -> covering.rows.add(new long[box.length][]));
    for (int c = 0; c < box.length; c++) {
      covering.restate(c, box[c], meeting);
    }
    return covering;
  }

  private static boolean meets(long[][] row, long[][] box) {
    for (int c = 0; c < box.length; c++) {
      if (!Bits.meets(row[c], box[c])) {
        return false;
      }
    }
    return true;
  }

  private void restate(int c, long[] box, List<long[][]> meeting) {
    IdentityHashMap<long[], Integer> numbers = new IdentityHashMap<>();
    List<long[]> distinct = new ArrayList<>();
    int[] number = new int[meeting.size()];
    for (int row = 0; row < number.length; row++) {
      long[] set = meeting.get(row)[c];
      Integer known = numbers.putIfAbsent(set, distinct.size());
      number[row] = known == null ? distinct.size() : known;
      if (known == null) {
        distinct.add(set);
      }
    }
    int[] first = join(c, box, distinct);
    List<long[]> restated = new ArrayList<>();
    for (long[] set : distinct) {
      restated.add(Bits.where(first.length, i -> Bits.has(set, first[i])));
    }
    fill(c, restated, number);
  }

  /** Joins atoms that no set tells apart; returns the first of each class. */
  private int[] join(int c, long[] box, List<long[]> distinct) {
    int[] classes = Classes.of(box.length << 6, box, distinct);
    sizes[c] = Classes.count(classes);
    wholes[c] = Bits.all(sizes[c]);
    lifts[c] = new long[sizes[c]][box.length];
    int[] first = new int[sizes[c]];
    Arrays.fill(first, -1);
    for (int member = Bits.first(box); member >= 0; member = Bits.next(box, member + 1)) {
      int atom = classes[member];
      Bits.set(lifts[c][atom], member);
      first[atom] = first[atom] < 0 ? member : first[atom];
    }
    return first;
  }

  private void fill(int c, List<long[]> restated, int[] number) {
    accepts[c] = new long[sizes[c]][Bits.none(number.length).length];
    for (int row = 0; row < number.length; row++) {
      long[] set = restated.get(number[row]);
      rows.get(row)[c] = set;
      for (int atom = Bits.first(set); atom >= 0; atom = Bits.next(set, atom + 1)) {
        Bits.set(accepts[c][atom], row);
      }
    }
  }

  int columns() {
    return columns;
  }

  int size(int column) {
    return sizes[column];
  }

  int rowCount() {
    return rows.size();
  }

  List<long[][]> rows() {
    return rows;
  }

  long[] row(int row, int column) {
    return rows.get(row)[column];
  }

  /** The rows that accept an atom. */
  long[] accepting(int column, int atom) {
    return accepts[column][atom];
  }

  boolean isWhole(int row, int column) {
    return Bits.count(rows.get(row)[column]) == sizes[column];
  }

  boolean isWhole(int row) {
    for (int c = 0; c < columns; c++) {
      if (!isWhole(row, c)) {
        return false;
      }
    }
    return true;
  }

  /** The box itself. */
  long[][] whole() {
    return wholes.clone();
  }

  long[][] whole(int column, long[] set) {
    long[][] box = whole();
    box[column] = set;
    return box;
  }

  /** Tells a box of this covering in the atoms of the one it was made from. */
  long[][] lift(long[][] box) {
    long[][] lifted = new long[columns][];
    for (int c = 0; c < columns; c++) {
      long[][] classes = lifts[c];
      long[] set = new long[classes[0].length];
      Bits.forEach(box[c], atom -> Bits.add(set, classes[atom]));
      lifted[c] = set;
    }
    return lifted;
  }
}
