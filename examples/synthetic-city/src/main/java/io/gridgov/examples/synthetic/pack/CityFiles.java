package io.gridgov.examples.synthetic.pack;

import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.people.Homes;
import io.gridgov.examples.synthetic.people.Names;
import io.gridgov.examples.synthetic.people.Office;
import io.gridgov.examples.synthetic.people.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the invented city's pack, by name.
 *
 * @since 0.1.0
 */
public final class CityFiles {

  private static final List<String> RESOURCES =
      List.of(
          "matters.csv",
          "duties.csv",
          "fields.csv",
          "tables/acceptance.csv",
          "tables/desk.csv",
          "tables/extension.csv",
          "tables/limits.csv",
          "tables/routing.csv",
          "lifecycles/standard.json",
          "calendars/work.json");

  private CityFiles() {}

  /**
   * Returns the files of a city's pack.
   *
   * @param land the city's land
   * @param homes its homes
   * @param seed the city's seed
   * @return what each file holds, by its name in the pack
   */
  public static SortedMap<String, Content> of(Land land, Homes homes, long seed) {
    List<Office> offices = Organisation.of(land);
    PlaceRows places = new PlaceRows(land, homes);
    PeopleRows people = new PeopleRows(land, offices, seed);
    SortedMap<String, Content> files = new TreeMap<>();
    RESOURCES.forEach(name -> files.put(name, resource(name)));
    files.put("city.json", out -> out.write(city(land, seed).getBytes(StandardCharsets.UTF_8)));
    files.put("boundaries.geojson", out -> Boundaries.write(land, out));
    files.put(
        "grids.csv",
        Csv.of(
            "code,name,level,kind,parent,managed_by,households,valid_from,valid_to,note",
            places::grids));
    files.put(
        "changes.csv",
        Csv.of("date,kind,from,to,share,basis", sink -> PastChanges.rows(land, sink)));
    files.put(
        "addresses.csv",
        Csv.of(
            "code,grid,estate,building,unit,floors,alias,lon,lat,valid_from,valid_to",
            places::addresses));
    files.put(
        "elements.csv",
        Csv.of(
            "kind,ref,count,grid,standard,code,state,valid_from,valid_to,source",
            places::elements));
    addPeople(files, people);
    return Collections.unmodifiableSortedMap(files);
  }

  private static void addPeople(SortedMap<String, Content> files, PeopleRows people) {
    files.put(
        "units.csv",
        Csv.of(
            "id,name,kind,line,level,parent,grid,managed_by,valid_from,valid_to,successor",
            people::units));
    files.put(
        "jurisdictions.csv",
        Csv.of("unit,line,grid,valid_from,valid_to,basis", people::jurisdictions));
    files.put(
        "relations.csv", Csv.of("kind,parent,child,role,valid_from,valid_to", people::relations));
    files.put(
        "posts.csv",
        Csv.of("id,unit,grid,role,holder,stand_in,share,valid_from,valid_to", people::posts));
    files.put("rosters.csv", Csv.of("post,from,to", people::rosters));
  }

  /**
   * Returns one of the files that are the same in every invented city.
   *
   * @param name its name in the pack
   * @return its content
   */
  public static Content resource(String name) {
    return out -> {
      try (InputStream in = CityFiles.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IOException("missing from the program: " + name);
        }
        in.transferTo(out);
      }
    };
  }

  private static String city(Land land, long seed) {
    return String.format(
        Locale.ROOT,
        """
        {"v":1,
         "id":"synthetic-%d-%d",
         "name":"%s",
         "zone":"Asia/Shanghai",
         "datum":"wgs84",
         "levels":[
          {"name":"city","territorial":true,"may_skip":false},
          {"name":"district","territorial":true,"may_skip":false},
          {"name":"street","territorial":true,"may_skip":false},
          {"name":"community","territorial":true,"may_skip":false},
          {"name":"grid","territorial":true,"may_skip":false},
          {"name":"micro-grid","territorial":false,"may_skip":false}],
         "effective":"2026-01-01",
         "calendar":"work",
         "recusalUnits":["%s","%s"]}
        """,
        land.proportions().grids(),
        seed,
        Names.CITY,
        Organisation.DISCIPLINE,
        Organisation.PETITION);
  }
}
