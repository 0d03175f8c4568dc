package io.gridgov.examples.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which counts may be shown, so that no count under {@value #LEAST} can be read off or
 * computed.
 *
 * <p>A count under {@value #LEAST}, zero included, is {@link Face#SMALL}. A reader who knows a
 * total and all parts but one would find that one by subtraction; so further parts are {@link
 * Face#WITHHELD}, which says nothing of their size, until for each small count <em>every</em> value
 * from 0 to {@value #MOST_SMALL} agrees with all that is shown. First the smallest sufficient
 * larger part is withheld; where there is none, small parts are withheld instead of being called
 * small; where that does not help, the total is. A withheld total whose parts are all shown would
 * be no secret; some of its parts are withheld as well.
 *
 * <p>Sums form a forest: a count is a part of at most one sum, and no sum runs in a circle. What
 * this does not cover: knowledge from outside, and totals that nobody told it of.
 *
 * <p><b>Cost.</b> About the number of counts times the depth of the sums, for each count withheld
 * in one sum.
 */
final class Disclosure {

  /** The least count that is shown. */
  static final long LEAST = 5;

  /** The greatest count that is not. */
  static final long MOST_SMALL = LEAST - 1;

  /** More than any count, and small enough to be added up. */
  private static final long NO_LIMIT = Long.MAX_VALUE / (1L << 24);

  /** How a count appears. */
  enum Face {
    SHOWN,
    SMALL,
    WITHHELD
  }

  /** A count and the sums in which it is the total. */
  private static final class Cell {
    private final long value;
    private final List<Family> sums = new ArrayList<>();
    private Face face;

    /** Withheld because its parts could not hide each other: the counts around must hide it. */
    private boolean exposed;

    Cell(long value) {
      this.value = value;
      this.face = value < LEAST ? Face.SMALL : Face.SHOWN;
    }
  }

  private record Family(Cell total, List<Cell> parts) {}

  private final List<Cell> cells = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();

  /** Adds a count and returns its number, from 0. */
  int add(long value) {
    cells.add(new Cell(value));
    return cells.size() - 1;
  }

  /** Says that readers know a count to be the sum of others. */
  void sum(int total, List<Integer> parts) {
    if (!parts.isEmpty()) {
      Family family = new Family(cells.get(total), parts.stream().map(cells::get).toList());
      family.total().sums.add(family);
      families.add(family);
    }
  }

  /** Returns how each count appears, by its number. */
  List<Face> faces() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Family family : families) {
        changed |= mend(family);
      }
    }
    return cells.stream().map(cell -> cell.face).toList();
  }

  /** Withholds parts, or the total, until no small part can be found; returns if it had to. */
  private static boolean mend(Family family) {
    boolean changed = false;
    long lack = lack(family);
    while (lack > 0) {
      Optional<Cell> next = nextToWithhold(family.parts(), lack);
      if (next.isPresent()) {
        withhold(next.get());
      } else if (free(family)) {
        return changed;
      } else {
        expose(family.total());
      }
      changed = true;
      lack = lack(family);
    }
    return changed;
  }

  private static void expose(Cell total) {
    total.exposed = true;
    if (total.face == Face.SHOWN) {
      withhold(total);
    }
  }

  /** Returns whether the counts outside a family hide its total, and so its parts. */
  private static boolean free(Family family) {
    return family.total().value < LEAST || family.total().exposed;
  }

  /** Returns by how much the parts of a family fail to make up for changes of one of them. */
  private static long lack(Family family) {
    long falls = 0;
    long rises = 0;
    for (Cell part : family.parts()) {
      falls += fall(part);
      rises += rise(part);
    }
    long lack = family.total().exposed ? MOST_SMALL - Math.min(falls, rises) : 0;
    for (Cell part : family.parts()) {
      if (part.value < LEAST || part.exposed) {
        long up = part.exposed ? MOST_SMALL : MOST_SMALL - part.value;
        long down = part.exposed ? MOST_SMALL : part.value;
        lack = Math.max(lack, up - (falls - fall(part)));
        lack = Math.max(lack, down - (rises - rise(part)));
      }
    }
    return lack;
  }

  /**
   * Returns the smallest shown count that makes up for a lack, else the greatest that is not
   * withheld yet.
   */
  private static Optional<Cell> nextToWithhold(List<Cell> parts, long lack) {
    Comparator<Cell> byValue = Comparator.comparingLong(part -> part.value);
    List<Cell> open = parts.stream().filter(part -> part.face != Face.WITHHELD).toList();
    return open.stream()
        .filter(part -> part.face == Face.SHOWN && part.value >= lack)
        .min(byValue)
        .or(() -> open.stream().max(byValue));
  }

  private static void withhold(Cell cell) {
    cell.face = Face.WITHHELD;
    for (Family family : cell.sums) {
      Optional<Cell> next = nextToWithhold(family.parts(), MOST_SMALL);
      while (tight(cell) && next.isPresent()) {
        withhold(next.get());
        next = nextToWithhold(family.parts(), MOST_SMALL);
      }
    }
  }

  private static boolean tight(Cell cell) {
    return rise(cell) < MOST_SMALL || fall(cell) < Math.min(MOST_SMALL, cell.value);
  }

  /** Returns how much smaller a count could be, for all that its own parts show. */
  private static long fall(Cell cell) {
    long fall = cell.face == Face.SHOWN ? 0 : cell.value;
    for (Family family : cell.sums) {
      fall = Math.min(fall, family.parts().stream().mapToLong(Disclosure::fall).sum());
    }
    return fall;
  }

  /** Returns how much greater a count could be, for all that its own parts show. */
  private static long rise(Cell cell) {
    long rise =
        switch (cell.face) {
          case SHOWN -> 0;
          case SMALL -> MOST_SMALL - cell.value;
          case WITHHELD -> NO_LIMIT;
        };
    for (Family family : cell.sums) {
      rise = Math.min(rise, family.parts().stream().mapToLong(Disclosure::rise).sum());
    }
    return rise;
  }
}
