package io.gridgov.core.place;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The reference system of a coordinate (坐标基准).
 *
 * <p>Coordinates of different datums differ by up to several hundred metres; nothing in the library
 * converts between them unasked. Immutable and thread-safe.
 *
 * @param name {@code wgs84}, {@code cgcs2000}, {@code gcj02}, {@code bd09}, or {@code epsg:4491} to
 *     {@code epsg:4554}
 * @since 0.1.0
 */
public record Datum(String name) {
  /** World Geodetic System 1984. */
  public static final Datum WGS84 = new Datum("wgs84");

  /** China Geodetic Coordinate System 2000 (国家大地坐标系). */
  public static final Datum CGCS2000 = new Datum("cgcs2000");

  /** The shifted system of Chinese web maps (火星坐标). */
  public static final Datum GCJ02 = new Datum("gcj02");

  /** Baidu's shifted system (百度坐标). */
  public static final Datum BD09 = new Datum("bd09");

  /** Checks the name. */
  public Datum {
    Objects.requireNonNull(name, "name");
    if (!isGeographicName(name) && !isProjectedName(name)) {
      throw new IllegalArgumentException(
          "datum must be wgs84, cgcs2000, gcj02, bd09 or epsg:4491 to epsg:4554: " + name);
    }
  }

  private static boolean isGeographicName(String name) {
    return switch (name) {
      case "wgs84", "cgcs2000", "gcj02", "bd09" -> true;
      default -> false;
    };
  }

  private static boolean isProjectedName(String name) {
    return name.matches("epsg:4(49[1-9]|5[0-4]\\d|55[0-4])");
  }

  /**
   * Returns the datum with a name.
   *
   * @param text the name, in any letter case
   * @return the datum
   * @throws IllegalArgumentException if there is none
   */
  public static Datum parse(String text) {
    return new Datum(text.toLowerCase(Locale.ROOT));
  }

  /**
   * Finds the datum with a name.
   *
   * @param text the name, in any letter case
   * @return the datum; empty if there is none
   */
  public static Optional<Datum> find(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    return isGeographicName(name) || isProjectedName(name)
        ? Optional.of(new Datum(name))
        : Optional.empty();
  }

  /**
   * Tells whether coordinates are degrees.
   *
   * @return true for degrees, false for metres in a Gauss–Krüger zone
   */
  public boolean isGeographic() {
    return isGeographicName(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
