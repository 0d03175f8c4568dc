package io.gridgov.examples.cli.requests;

import java.util.List;
import java.util.Map;

/**
 * What the columns and words of a city's request log mean; read from JSON.
 *
 * @param v the format's version, 1
 * @param columns the log's headers by {@link Field}
 * @param times patterns of local times, tried in order
 * @param status {@code closed} or {@code open} by the log's words for the state of a request
 * @param channels ids by the log's words for channels
 * @param channel the channel where the log names none
 * @param stated how a grid is read from stated divisions, tried in order
 * @param centre the unit at whose desk requests wait for a person
 * @param recusal the two units that take over where others may not act
 */
record Mapping(
    int v,
    City city,
    Levels levels,
    List<Area> areas,
    Districts districts,
    Map<String, String> columns,
    List<String> times,
    Map<String, String> status,
    Map<String, String> channels,
    String channel,
    List<Stated> stated,
    Matters matters,
    Office centre,
    List<Office> recusal) {
  Mapping {
    areas = List.copyOf(areas);
    columns = Map.copyOf(columns);
    times = List.copyOf(times);
    status = Map.copyOf(status);
    channels = Map.copyOf(channels);
    stated = List.copyOf(stated);
    recusal = List.copyOf(recusal);
  }

  /**
   * The city.
   *
   * @param zone the zone of the log's local times
   * @param code the code of its grid
   */
  record City(String id, String name, String zone, String code) {}

  /** The names of the three levels, from the top down. */
  record Levels(String city, String area, String district) {}

  /**
   * A division between city and districts, such as a borough.
   *
   * @param name its name, by which the log calls it in any letter case
   */
  record Area(String code, String name) {}

  /**
   * How the district file names its features.
   *
   * @param code the property that holds the code
   * @param areaPrefix how many characters of the code are the area's code
   */
  record Districts(String code, int areaPrefix) {}

  /**
   * One way to read a grid from what a request states.
   *
   * @param pattern what the whole cell must match; its group {@code area} is looked up among the
   *     areas
   * @param code the grid's code, with named groups in braces
   */
  record Stated(String column, String pattern, String code) {}

  /** What the learned matters have in common. */
  record Matters(String standard, String kind) {}

  /** A unit that no log names. */
  record Office(String id, String name) {}
}
