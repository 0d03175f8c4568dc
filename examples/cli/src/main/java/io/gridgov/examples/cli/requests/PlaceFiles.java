package io.gridgov.examples.cli.requests;

import io.gridgov.core.calendar.CalendarYear;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.examples.cli.shell.JsonLine;
import io.gridgov.geo.io.GeoJsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The files of a pack that say where and when: city, grids, boundaries, calendar. */
final class PlaceFiles {
  private static final String WEEKENDS_ONLY = "weekends only; public holidays are not entered";

  private final Mapping mapping;
  private final Territories territories;
  private final Learned learned;

  PlaceFiles(Mapping mapping, Territories territories, Learned learned) {
    this.mapping = mapping;
    this.territories = territories;
    this.learned = learned;
  }

  void addTo(Map<String, byte[]> files) {
    files.put("city.json", city().getBytes(StandardCharsets.UTF_8));
    files.put("grids.csv", CsvText.of("code,name,level,kind,parent", grids()));
    files.put("boundaries.geojson", GeoJsonWriter.exact("code").toBytes(territories.map()));
    files.put("calendars/work.json", calendar().toJson().getBytes(StandardCharsets.UTF_8));
  }

  private String city() {
    return new JsonLine()
            .put("v", 1)
            .put("id", mapping.city().id())
            .put("name", mapping.city().name())
            .put("zone", mapping.city().zone())
            .put("datum", "wgs84")
            .put(
                "levels",
                List.of(
                    level(mapping.levels().city()),
                    level(mapping.levels().area()),
                    level(mapping.levels().district())))
            .put("effective", learned.first().orElseThrow().toLocalDate().toString())
            .put("calendar", "work")
            .put("recusalUnits", mapping.recusal().stream().map(Mapping.Office::id).toList())
        + "\n";
  }

  private static Map<String, Object> level(String name) {
    return new java.util.TreeMap<>(Map.of("name", name, "territorial", true, "may_skip", false));
  }

  private List<List<String>> grids() {
    Mapping.City city = mapping.city();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(city.code(), city.name(), mapping.levels().city(), "base", ""));
    for (Mapping.Area area : mapping.areas()) {
      List<String> districts = territories.districts().getOrDefault(area.code(), List.of());
      if (!districts.isEmpty()) {
        rows.add(List.of(area.code(), area.name(), mapping.levels().area(), "base", city.code()));
      }
      for (String code : districts) {
        String name = area.name() + " " + code.substring(area.code().length());
        rows.add(List.of(code, name, mapping.levels().district(), "base", area.code()));
      }
    }
    return rows;
  }

  private WorkCalendar calendar() {
    int from = learned.first().map(OffsetDateTime::getYear).orElseThrow();
    int to = learned.last().map(OffsetDateTime::getYear).orElseThrow();
    return WorkCalendar.of(
        "work",
        ZoneId.of(mapping.city().zone()),
        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
        Optional.empty(),
        IntStream.rangeClosed(from - 1, to + 1)
            .mapToObj(year -> CalendarYear.plain(year, WEEKENDS_ONLY))
            .toList());
  }
}
