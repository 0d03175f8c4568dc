package io.gridgov.core.place;

import io.gridgov.core.grid.GridCode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds words among the standard addresses of a pack (地址匹配), by exact match only.
 *
 * <p>Words match an alias, or estate, building and staircase written one after the other, from the
 * estate alone to all three, with a hyphen where two numbers would meet; full-width forms, letter
 * case, spaces and commas do not matter. One address gives confidence 950, several of one grid 900,
 * several grids 400 and ambiguous. Guesses nothing. Immutable and thread-safe; a look-up costs one
 * hash access.
 *
 * @since 0.1.0
 */
public final class AddressGeocoder implements Geocoder {
  private static final int ONE_ADDRESS = 950;
  private static final int ONE_GRID = 900;
  private static final int SEVERAL_GRIDS = 400;

  private final Map<String, Found> byWords = new HashMap<>();

  /** The grids of equal words, and how many addresses said so. */
  private static final class Found {
    private final SortedSet<GridCode> grids = new TreeSet<>();
    private int addresses;
  }

  private AddressGeocoder(Collection<Address> addresses, LocalDate day) {
    for (Address address : addresses) {
      if (address.validity().holdsOn(day)) {
        add(address);
      }
    }
  }

  /**
   * Returns the geocoder of the addresses that hold on a day.
   *
   * @param addresses standard addresses of any days
   * @param day the day
   * @return the geocoder
   */
  public static AddressGeocoder of(Collection<Address> addresses, LocalDate day) {
    return new AddressGeocoder(
        Objects.requireNonNull(addresses, "addresses"), Objects.requireNonNull(day, "day"));
  }

  private void add(Address address) {
    SortedSet<String> words = new TreeSet<>();
    address.aliases().forEach(alias -> words.add(plain(alias)));
    String building = joined(address.estate(), address.building());
    words.add(plain(address.estate()));
    words.add(plain(building));
    words.add(plain(joined(building, address.unit())));
    for (String word : words) {
      if (!word.isEmpty()) {
        Found found = byWords.computeIfAbsent(word, key -> new Found());
        found.grids.add(address.grid());
        found.addresses++;
      }
    }
  }

  /** One after the other; a hyphen keeps two numbers apart. */
  private static String joined(String left, String right) {
    boolean numbers =
        !left.isEmpty()
            && !right.isEmpty()
            && Character.isDigit(left.charAt(left.length() - 1))
            && Character.isDigit(right.charAt(0));
    return numbers ? left + "-" + right : left + right;
  }

  /** Half-width, lower case, without white space and commas. */
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s,、]+", "");
  }

  @Override
  public String id() {
    return "addresses";
  }

  @Override
  public Siting find(String words) {
    Found found = byWords.get(plain(words));
    if (found == null) {
      return Siting.NOWHERE;
    }
    boolean oneGrid = found.grids.size() == 1;
    int ofOneGrid = found.addresses == 1 ? ONE_ADDRESS : ONE_GRID;
    return new Siting(
        Siting.Method.GEOCODED,
        List.copyOf(found.grids),
        oneGrid ? ofOneGrid : SEVERAL_GRIDS,
        !oneGrid,
        false);
  }
}
