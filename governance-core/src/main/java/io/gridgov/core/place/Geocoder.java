package io.gridgov.core.place;

/**
 * The door to geocoding (地址解析): what an address or a name in words can mean.
 *
 * <p>A host brings its own; the embedded default matches the pack's {@code addresses.csv}.
 * Immutable and thread-safe. A geocoder proposes: below the pack's threshold a person decides.
 *
 * @since 0.1.0
 */
public interface Geocoder {
  /**
   * Returns this geocoder's name, as it stands in explanations.
   *
   * @return a stable, non-blank id
   */
  String id();

  /**
   * Proposes grids for words.
   *
   * @param words an address text or a place's name
   * @return candidates with confidence; {@link Siting#NOWHERE} if nothing matches
   */
  Siting find(String words);
}
