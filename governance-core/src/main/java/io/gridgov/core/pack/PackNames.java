package io.gridgov.core.pack;

import java.util.Set;

/** Which file names belong to a pack, and whose they are. */
final class PackNames {
  static final Set<String> FOLDERS = Set.of("tables", "lifecycles", "calendars");
  static final String REPORTS = "reports.csv";
  private static final String BOUNDARIES = "boundaries.geojson";

  private PackNames() {}

  /** Tells whether the core itself reads the file. */
  static boolean isCore(String name) {
    return name.equals(CityJson.FILE)
        || ListFile.find(name).isPresent()
        || isTable(name)
        || isCalendar(name);
  }

  static boolean isTable(String name) {
    return TableForm.find(name).isPresent();
  }

  static boolean isCalendar(String name) {
    return name.startsWith("calendars/") && name.endsWith(".json");
  }

  /** Tells whether another module of the library reads the file. */
  static boolean isOfOtherModule(String name) {
    return name.equals(BOUNDARIES) || (name.startsWith("lifecycles/") && name.endsWith(".json"));
  }

  /** Tells whether a folder that holds this is still nothing but a pack. */
  static boolean isExpected(String name) {
    return FOLDERS.contains(name) || name.equals(REPORTS) || isCore(name) || isOfOtherModule(name);
  }
}
