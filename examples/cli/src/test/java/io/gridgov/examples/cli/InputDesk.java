package io.gridgov.examples.cli;

import io.gridgov.core.rule.TableCsv;
import io.gridgov.core.rule.dmn.TableDmn;
import io.gridgov.examples.cli.requests.RequestImport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Good input for every command that reads files, in one folder, to be spoilt. */
final class InputDesk {
  private static final String CALENDAR =
      """
      {"v":1,"id":"work","zone":"Asia/Shanghai","weekend":["SATURDAY","SUNDAY"],
       "years":[{"year":2026,"source":"只计周末","off":["2026-07-03"],"work":[]}]}
      """;

  private static final String TABLE =
      """
      F,matter,事由,width,unit,from
      role,in,in,in,out,from
      type,code,text,number,text,
      r1,under event:01,占道,[1..5),城管局,2026-01-01
      default,-,-,-,指挥中心,
      """;

  private final Path folder;

  InputDesk(Path folder) {
    this.folder = folder;
  }

  void layOut() throws IOException {
    for (String pack : new String[] {"pack", "other"}) {
      pack(folder.resolve(pack)).write();
    }
    write(
        "map.geojson",
        Maps.collection(
            Maps.box("name\":\"东区\",\"code", "1", 113, 114, 34, 35),
            Maps.box("code", "2", 114, 115, 34, 35),
            Maps.box("code", "3", 115, 116, 34, 35)));
    write("points.csv", "地点,lon,lat\n东门,113.5,34.5\n西门,114.5,34.5\n");
    write(
        "districts.geojson",
        Maps.collection(
            Maps.box("BoroCD", "101", -74, -73.9, 40.7, 40.8),
            Maps.box("BoroCD", "102", -73.9, -73.8, 40.7, 40.8),
            Maps.box("BoroCD", "318", -74, -73.8, 40.6, 40.7)));
    write(
        "requests.csv",
        """
        Unique Key,Created Date,Agency,Complaint Type,Latitude,Longitude
        1,3/14/2025 1:20,DOT,Street Light,40.75,-73.95
        2,3/14/2025 1:21,DOT,占道,40.75,-73.85
        """);
    try (InputStream mapping = RequestImport.class.getResourceAsStream("nyc311.json")) {
      String text = new String(mapping.readAllBytes(), StandardCharsets.UTF_8);
      write("mapping.json", text.replace("New York City", "New York 市"));
    }
    write("calendar.json", CALENDAR);
    write(
        "notice.txt",
        """
        一、元旦：1月1日至3日放假，共3天。1月9日（周六）上班。
        二、春节：2月6日至12日放假调休，共7天。
        """);
    write("table.csv", TABLE);
    write("table.dmn", TableDmn.write(TableCsv.read("table.csv", TABLE).orElseThrow()));
    write(
        "cases.jsonl",
        """
        {"事由":"占道","day":"2026-03-02"}
        {"matter":"event:01","width":2}
        """);
    write("facts.json", "{\"事由\":\"占道\",\n \"matter\":\"event:01\",\"width\":2}\n");
    write(
        "reports.csv",
        """
        key,channel,at,lon,lat,address,matter,text
        1,hotline,2026-03-02T09:00,114.5,34.5,,event:01,占道
        2,app,2026-03-02T09:05,113.5,34.5,,event:01,again
        3,hotline,2026-03-02T09:10,,,code:A1,event:01,
        """);
  }

  private static PackFolder pack(Path folder) {
    return new PackFolder(folder)
        .replacing("city.json", "\"effective\"", "\"calendar\":\"work\",\"effective\"")
        .replacing("boundaries.geojson", "\"code\":\"11\"", "\"name\":\"东区\",\"code\":\"11\"")
        .with("calendars/work.json", CALENDAR)
        .with(
            "addresses.csv",
            """
            code,grid,estate,lon,lat
            A1,11,一号院,114.2,34.5
            A2,11,二号院,114.4,34.5
            A3,12,三号院,113.5,34.5
            A4,12,四号院,113.6,34.5
            """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Runs a command over the files of the desk. */
  Run run(String command) {
    return Run.of((Object[]) words(command));
  }

  /** Runs a command whose output goes elsewhere. */
  Run runWriting(String command, String name, Path elsewhere) {
    String usual = folder.resolve(name).toString();
    return Run.of(
        Stream.of(words(command))
            .map(word -> word.equals(usual) ? elsewhere.toString() : word)
            .toArray());
  }

  String[] words(String command) {
    return Stream.of(commandLine(command).split(" ", -1))
        .map(word -> word.replaceFirst("^(@?)@", "$1" + Matcher.quoteReplacement(folder + "/")))
        .toArray(String[]::new);
  }

  private static String commandLine(String command) {
    return switch (command) {
      case "check" -> "check @pack";
      case "diff" -> "diff @pack @other";
      case "locate" ->
          "locate --grids @map.geojson --code code --points @points.csv --lon lon --lat lat"
              + " --out @located.csv";
      case "audit" ->
          "audit --grids @map.geojson --code code --format json"
              + " --html @audit.html --out @audit.json";
      case "transform" ->
          "transform --from wgs84 --to gcj02 --points @points.csv --lon lon --lat lat"
              + " --html @points.html --out @moved.csv";
      case "import" ->
          "import nyc311 --requests @requests.csv --districts @districts.geojson"
              + " --mapping @mapping.json --out @imported";
      case "day" ->
          "day --pack @pack --reports @reports.csv --threads 2 --as-of 2026-03-09 --out @day";
      case "table-eval" ->
          "table eval @table.csv --facts @@facts.json --pack @pack --day 2026-03-02";
      case "table-check" -> "table check @table.csv --pack @pack";
      case "table-diff" -> "table diff @table.csv @table.dmn --facts @cases.jsonl";
      case "table-convert" -> "table convert @table.dmn --out @converted.json";
      case "notice" ->
          "import notice --text @notice.txt --year 2027 --source 国办发明电 --calendar"
              + " @calendar.json --out @noticed.json";
      case "due" -> "due --calendar @calendar.json --from 2026-03-02 --limit 5wd";
      default -> throw new IllegalArgumentException("no such command: " + command);
    };
  }

  byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  void put(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  void remove(String name) throws IOException {
    Files.delete(folder.resolve(name));
  }

  /** Every file and folder with its content: what a command may not have changed. */
  SortedMap<String, String> snapshot() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        String name = folder.relativize(path).toString();
        found.put(
            name,
            Files.isDirectory(path) ? "" : Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return found;
  }
}
