package io.gridgov.examples.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures of one kind and the sums that bind them; tells what of them may be published.
 *
 * <p>A rate stands for three counts: its denominator, its numerator and the rest. A share is told
 * exactly if all three may be; as a bound if only one side is small; else not at all.
 */
final class Ledger {

  /** From this denominator on, a side of 0 to 4 leaves the other side certainly not small. */
  private static final long LEAST_FOR_BOUND = Disclosure.LEAST + Disclosure.MOST_SMALL;

  private final List<Figure> figures = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final Disclosure whole = new Disclosure();
  private final Disclosure hits = new Disclosure();
  private final Disclosure rest = new Disclosure();

  /** Adds a figure and returns its number, from 0. */
  int add(Figure figure) {
    figures.add(figure);
    if (figure instanceof Figure.Count count) {
      places.add(place(count.count(), count.count()));
    } else if (figure instanceof Figure.Rate rate) {
      places.add(place(rate.denominator(), rate.numerator()));
    } else {
      places.add(-1);
    }
    return figures.size() - 1;
  }

  private int place(long denominator, long numerator) {
    hits.add(numerator);
    rest.add(denominator - numerator);
    return whole.add(denominator);
  }

  /** Says that readers know a figure to be the sum of others. */
  void sum(int total, List<Integer> parts) {
    int place = places.get(total);
    List<Integer> known = parts.stream().map(places::get).filter(part -> part >= 0).toList();
    if (place >= 0) {
      whole.sum(place, known);
      hits.sum(place, known);
      rest.sum(place, known);
    }
  }

  /** Says that readers know the sum of all figures so far, though it is none of them. */
  void sumOfAll(List<Integer> parts) {
    long denominator = 0;
    long numerator = 0;
    for (int part : parts) {
      Figure figure = figures.get(part);
      if (figure instanceof Figure.Count count) {
        denominator += count.count();
        numerator += count.count();
      } else if (figure instanceof Figure.Rate rate) {
        denominator += rate.denominator();
        numerator += rate.numerator();
      }
    }
    sum(add(new Figure.Rate(numerator, denominator)), parts);
  }

  /** Returns what may be published of each figure, by its number. */
  List<Published> publish() {
    List<Disclosure.Face> wholes = whole.faces();
    List<Disclosure.Face> hitFaces = hits.faces();
    List<Disclosure.Face> restFaces = rest.faces();
    List<Published> published = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      int place = places.get(i);
      Figure figure = figures.get(i);
      if (figure instanceof Figure.Note note) {
        published.add(new Published.Text(note.words()));
      } else if (figure instanceof Figure.Rate rate) {
        published.add(share(rate, wholes.get(place), hitFaces.get(place), restFaces.get(place)));
      } else if (figure instanceof Figure.Count count) {
        published.add(count(count, wholes.get(place)));
      }
    }
    return published;
  }

  private static Published count(Figure.Count count, Disclosure.Face face) {
    return switch (face) {
      case SHOWN -> new Published.Exact(count.count());
      case SMALL -> Published.Hidden.SMALL;
      case WITHHELD -> Published.Hidden.WITHHELD;
    };
  }

  private static Published share(
      Figure.Rate rate, Disclosure.Face whole, Disclosure.Face hits, Disclosure.Face rest) {
    long of = rate.denominator();
    boolean bounded = of >= LEAST_FOR_BOUND;
    boolean oneSmall = hits == Disclosure.Face.SMALL || rest == Disclosure.Face.SMALL;
    if (whole == Disclosure.Face.SMALL || (oneSmall && !bounded)) {
      return Published.Hidden.FEW;
    }
    if (whole == Disclosure.Face.WITHHELD) {
      return Published.Hidden.WITHHELD;
    }
    if (rest == Disclosure.Face.SMALL) {
      return new Published.Above(Math.floorDiv(100 * (of - Disclosure.LEAST), of));
    }
    if (hits == Disclosure.Face.SMALL) {
      return new Published.Below(-Math.floorDiv(-100 * Disclosure.LEAST, of));
    }
    boolean exact = hits == Disclosure.Face.SHOWN && rest == Disclosure.Face.SHOWN;
    return exact
        ? new Published.Share((2000 * rate.numerator() + of) / (2 * of))
        : Published.Hidden.WITHHELD;
  }
}
