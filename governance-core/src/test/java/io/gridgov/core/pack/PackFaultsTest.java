package io.gridgov.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks the sample one thing at a time: one fault, at the right cell, and no other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackFaultsTest {
  /** A broken pack and the faults that it must have, as {@code place code}. */
  record Case(PackFiles files, List<String> faults) {
    @Override
    public String toString() {
      return faults.toString();
    }
  }

  private static Case replaced(String file, String piece, String by, String... faults) {
    return new Case(SamplePack.broken(file, piece, by), List.of(faults));
  }

  private static Case added(String file, String line, String... faults) {
    return new Case(SamplePack.added(file, line), List.of(faults));
  }

  /** The units with a column for their calendars, and one more. */
  private static Case withCalendars(String line, String... faults) {
    byte[] units = SamplePack.files().find("units.csv").orElseThrow();
    String text = new String(units, StandardCharsets.UTF_8).strip();
    String wider = text.replaceFirst("\\n", ",calendar\n").replaceAll("(?m)$", ",");
    String table = wider.replace("calendar,", "calendar") + "\n" + line + "\n";
    return new Case(SamplePack.files().with("units.csv", table), List.of(faults));
  }

  private static Case asking(String fact, String type, String... faults) {
    String table = "F," + fact + ",o\nrole,in,out\ntype," + type + ",text\nr,-,x\n";
    return new Case(SamplePack.files().with("tables/own.csv", table), List.of(faults));
  }

  static Stream<Case> city() {
    String v = "\"v\": 1,";
    return Stream.of(
        replaced("city.json", v, "\"v\": 2,", "city.json:1:7 wrong-version"),
        replaced("city.json", v, "\"v\": \"1\",", "city.json:1:7 wrong-type"),
        replaced("city.json", v, v + " \"x\": 1,", "city.json:1:10 unknown-key"),
        replaced("city.json", v, v + " \"v\": 1,", "city.json:1:10 duplicate-key"),
        replaced("city.json", "\"id\": \"sample\", ", "", "city.json:1:1 missing-key"),
        replaced("city.json", "\"sample\"", "\"a b\"", "city.json:1:16 wrong-value"),
        replaced("city.json", "Asia/Shanghai", "Asia/Nowhere", "city.json:1:49 wrong-value"),
        replaced("city.json", "\"wgs84\"", "\"epsg:4547\"", "city.json:1:75 wrong-value"),
        replaced("city.json", "2026-01-01", "2026-13-01", "city.json:8:15 wrong-value"),
        replaced("city.json", "\"U-PET\"]", "\"U-DISC\"]", "city.json:9:18 recusal-units"),
        replaced("city.json", "\"U-PET\"]", "\"U-NONE\"]", "city.json unknown-unit"),
        replaced("city.json", "\"U-PET\"]", "\"U-OLD\"]", "city.json no-unit-day"),
        replaced("city.json", v, v + "\"previous\": \"abc\",", "city.json:1:21 wrong-value"),
        replaced("city.json", v, v + "\"calendar\": \"x\",", "city.json unknown-calendar"),
        replaced("city.json", v, v + "\"locatingThreshold\": 2000,", "city.json:1:30 wrong-type"),
        replaced("city.json", v, v + "}", "city.json:1:9 bad-json"),
        replaced("city.json", v, v + "\"x\":" + "[".repeat(100_000), "city.json:1:77 too-deep"),
        new Case(SamplePack.files().without("city.json"), List.of("city.json missing-file")),
        new Case(SamplePack.files().without("grids.csv"), List.of("grids.csv missing-file")),
        new Case(SamplePack.files().with("notes.txt", "x"), List.of("notes.txt unknown-file")),
        new Case(
            SamplePack.files().with("boundaries.geojson", "{}"),
            List.of("boundaries.geojson not-checked")),
        new Case(
            SamplePack.files().with("lifecycles/x.json", "{}"),
            List.of("lifecycles/x.json not-checked")));
  }

  static Stream<Case> sheets() {
    return Stream.of(
        new Case(SamplePack.files().with("posts.csv", ""), List.of("posts.csv empty-file")),
        replaced(
            "units.csv",
            "id,name,",
            "id,naem,",
            "units.csv:1:1 missing-column",
            "units.csv:1:4 unknown-column"),
        added("fields.csv", "x,text", "fields.csv:4:1 row-length"),
        added("fields.csv", "x,text,,report,none,\"open", "fields.csv:4:21 unclosed-quote"),
        new Case(
            SamplePack.files()
                .with(
                    "fields.csv",
                    SamplePack.text(SamplePack.files(), "fields.csv")
                        .replace("weather", "天气情况")
                        .getBytes(Charset.forName("GB18030"))),
            List.of("fields.csv:2:1 gb18030")),
        replaced("fields.csv", "weather", "", "fields.csv:2:1 missing-value"),
        replaced("fields.csv", "wet,report", "wet,town", "fields.csv:2:22 wrong-value"),
        replaced("fields.csv", "weather,text", "weather,words", "fields.csv:2:9 wrong-value"),
        replaced("fields.csv", "article 29", "", "fields.csv:3:35 no-basis"),
        added("fields.csv", "weather,text,,report,none,", "fields.csv:4:1 duplicate-code"),
        added("fields.csv", "weather,text,,order,none,", "fields.csv:4:1 duplicate-code"),
        added("fields.csv", "x,number,9..1,order,none,", "fields.csv:4:10 field-values"),
        added("fields.csv", "x,number,a|b,order,none,", "fields.csv:4:10 field-values"),
        added("fields.csv", "x,date,2026..2027,order,none,", "fields.csv:4:8 field-values"),
        added("fields.csv", "x,text{a|b},a|c,order,none,", "fields.csv:4:13 field-values"),
        added("fields.csv", "x,text,a|b|a,order,none,", "fields.csv:4:8 field-values"),
        asking("patient", "boolean", "tables/own.csv:1:3 personal-fact"),
        asking("weather", "text", "tables/own.csv:1:3 field-type"),
        asking("weather", "text{dry}", "tables/own.csv:1:3 field-type"),
        asking("weather", "text{dry|wet|icy}", "tables/own.csv:1:3 field-type"),
        asking("weather", "code", "tables/own.csv:1:3 field-type"),
        asking("weather", "text{wet|dry}"));
  }

  static Stream<Case> grids() {
    return Stream.of(
        added("grids.csv", "G11,again,grid,base,D1,,,,,", "grids.csv:13:1 duplicate-code"),
        added("grids.csv", "G9,x,grid,base,D9,,,,,", "grids.csv:13:16 unknown-parent"),
        added("grids.csv", "G9,x,grid,base,G21,,,,,", "grids.csv:13:16 level-order"),
        added("grids.csv", "G9,x,grid,base,C,,,,,", "grids.csv:13:16 level-order"),
        added("grids.csv", "G9,x,grid,base,,,,,,", "grids.csv:13:16 missing-parent"),
        added("grids.csv", "G9,x,city,base,C,,,,,", "grids.csv:13:16 top-has-parent"),
        added("grids.csv", "G9,x,town,base,C,,,,,", "grids.csv:13:6 unknown-level"),
        added("grids.csv", "G9,x,grid,bas,D1,,,,,", "grids.csv:13:11 wrong-value"),
        added("grids.csv", "G 9,x,grid,base,D1,,,,,", "grids.csv:13:1 wrong-value"),
        added("grids.csv", "G9,x,grid,base,D1,,-4,,,", "grids.csv:13:20 wrong-value"),
        added("grids.csv", "G9,x,grid,base,D1,D9,,,,", "grids.csv:13:19 unknown-grid"),
        added("grids.csv", "G9,x,grid,base,D1,,,2026-02-30,,", "grids.csv:13:21 wrong-value"),
        added(
            "grids.csv",
            "G9,x,grid,base,D1,,,2026-02-02,2026-02-02,",
            "grids.csv:13:32 dates-reversed"),
        replaced(
            "grids.csv",
            "D2,西区,district,base,C,,,,,",
            "D2,西区,district,base,C,,,2025-05-01,,",
            "grids.csv:7:18 parent-not-valid",
            "grids.csv:9:18 parent-not-valid",
            "jurisdictions.csv:4:7 reference-not-valid",
            "units.csv:4:35 reference-not-valid"),
        replaced(
            "grids.csv",
            "D1,东区,district,base,C,",
            "D1,东区,district,base,G11,",
            "grids.csv:3:21 parent-cycle"),
        replaced(
            "grids.csv",
            "C,样例市,city,base,,",
            "C,样例市,city,base,C,",
            "grids.csv:2:17 parent-cycle",
            "grids.csv:2:17 top-has-parent"),
        added("grids.csv", "M113,x,micro,base,G11,,,,,", "grids.csv:13:1 no-address"));
  }

  static Stream<Case> changes() {
    return Stream.of(
        replaced("changes.csv", "G21,G21,1,", "G21,G21,1/2,", "changes.csv:2:27 shares"),
        added("changes.csv", "2025-06-01,rename,G21,G21,1,", "changes.csv:2:27 shares"),
        replaced("changes.csv", "G21,G21,1,", "G21,G99,1,", "changes.csv:2:23 unknown-grid"),
        replaced("changes.csv", "rename,G21,", "rename,,", "changes.csv:2:19 change-ends"),
        replaced("changes.csv", "G21,G21,1,", "G21,G21,3/2,", "changes.csv:2:27 wrong-value"),
        replaced("changes.csv", "2025-06-01", "2025-07-01", "changes.csv:2:1 grid-not-begun"),
        added("changes.csv", "2025-06-01,close,G12,,1,", "changes.csv:3:1 grid-not-ended"));
  }

  static Stream<Case> addresses() {
    return Stream.of(
        added("addresses.csv", "A9,M999,x,1,,,,,,,", "addresses.csv:5:4 unknown-grid"),
        added("addresses.csv", "A1,M111,x,1,,,,,,,", "addresses.csv:5:1 duplicate-code"),
        added("addresses.csv", "A9,M111,x,1,,,,113.6,,,", "addresses.csv:5:22 missing-value"),
        added("addresses.csv", "A9,M111,x,1,,,,NaN,34.7,,", "addresses.csv:5:16 hidden-value"),
        added("addresses.csv", "A9,M111,x,1,,,,113.6,east,,", "addresses.csv:5:22 hidden-value"),
        added("addresses.csv", "A9,M111,x,1,,,,181,34.7,,", "addresses.csv:5:16 hidden-value"),
        added(
            "addresses.csv",
            "A9,M111,x,1,,,,34.7,113.6,,",
            "addresses.csv:5:16 swapped-coordinates"),
        added("addresses.csv", "A9,M111,x,1,,x-y,,,,,", "addresses.csv:5:14 hidden-value"),
        replaced("addresses.csv", "1单元,7-12", "1单元,6-12", "addresses.csv:3:21 address-overlap"),
        replaced("addresses.csv", "1单元,7-12", "1单元,9-12", "addresses.csv:3:21 address-gap"),
        added("addresses.csv", "A9,M111,幸福里,2号楼,3单元,2,,,,,", "addresses.csv:5:21 address-overlap"),
        added(
            "addresses.csv",
            "A9,M111,幸福里,,,,,,,,",
            "addresses.csv:5:15 address-overlap",
            "addresses.csv:5:15 address-overlap"));
  }

  static Stream<Case> organisation() {
    return Stream.of(
        added("units.csv", "U-D1,x,centre,,,,,,,,", "units.csv:9:1 duplicate-code"),
        added("units.csv", "U-9,x,centre,,,U-NO,,,,,", "units.csv:9:16 unknown-unit"),
        added("units.csv", "U-9,x,centre,,,U-OLD,,,,,", "units.csv:9:16 reference-not-valid"),
        added("units.csv", "U-9,x,centre,,,,G9,,,,", "units.csv:9:17 unknown-grid"),
        added("units.csv", "U-9,x,centre,,town,,,,,,", "units.csv:9:15 unknown-level"),
        added("units.csv", "U-9,x,centre,,,U-9,,,,,", "units.csv:9:16 parent-cycle"),
        replaced(
            "units.csv",
            "U-CITY,城运中心,centre,,city,,",
            "U-CITY,城运中心,centre,,city,U-D1,",
            "units.csv:2:26 parent-cycle"),
        added("units.csv", "U-9,x,centre,,,,,,,,U-NO", "units.csv:9:21 unknown-unit"),
        withCalendars("U-9,x,centre,,,,,,,,,cn"),
        withCalendars("U-9,x,centre,,,,,,,,,night", "units.csv:9:22 unknown-calendar"),
        added("jurisdictions.csv", "U-NO,gas,C,,,", "jurisdictions.csv:5:1 unknown-unit"),
        added("jurisdictions.csv", "U-D1,gas,C9,,,", "jurisdictions.csv:5:10 unknown-grid"),
        added("jurisdictions.csv", "U-D1,,D1,,,", "jurisdictions.csv:5:1 duplicate-row"),
        added("jurisdictions.csv", "U-D2,,D1,,,", "jurisdictions.csv:5:1 ambiguous-jurisdiction"),
        added("relations.csv", "alliance,U-D1,U-D1,lead,,", "relations.csv:3:15 self-relation"),
        added("relations.csv", "alliance,U-D1,U-D2,boss,,", "relations.csv:3:20 wrong-value"),
        added("relations.csv", "alliance,U-D1,U-WATER,,,", "relations.csv:3:1 duplicate-row"),
        added("posts.csv", "P2,U-D1,,checker,,,,,", "posts.csv:4:1 duplicate-code"),
        added("posts.csv", "P3,U-NO,,checker,,,,,", "posts.csv:4:4 unknown-unit"),
        added("posts.csv", "P3,h-0009,,checker,,,,,", "posts.csv:4:4 unknown-unit"),
        added("posts.csv", "P3,U-D1,,checker,,,h-0009,,", "posts.csv:4:20 wrong-value"),
        added("posts.csv", "P3,U-D1,G9,checker,,,,,", "posts.csv:4:9 unknown-grid"),
        added("posts.csv", "P3,U-D1,,,,,,,", "posts.csv:4:10 missing-value"),
        added("posts.csv", "P3,U-D1,,checker,h-9,h-9,,,", "posts.csv:4:22 stand-in"),
        added("posts.csv", "P3,U-CITY,,head,h-9,,,,", "posts.csv:4:12 several-heads"),
        added(
            "posts.csv",
            "P3,U-D1,,checker," + "h".repeat(129) + ",,,,",
            "posts.csv:4:18 hidden-value"),
        added(
            "rosters.csv", "P9,2026-01-05T08:00,2026-01-05T09:00", "rosters.csv:4:1 unknown-post"),
        added(
            "rosters.csv",
            "P2,2026-01-05T15:00,2026-01-05T15:30",
            "rosters.csv:4:4 roster-overlap"),
        added(
            "rosters.csv",
            "P2,2026-01-07T15:00,2026-01-07T15:00",
            "rosters.csv:4:21 dates-reversed"),
        added("rosters.csv", "P2,today,2026-01-07T15:00", "rosters.csv:4:4 wrong-value"));
  }

  static Stream<Case> matters() {
    return Stream.of(
        added("matters.csv", "S,event,0102,x,,,,,,,,", "matters.csv:5:9 duplicate-code"),
        added("matters.csv", "S,event,0103,x,07,,,,,,,", "matters.csv:5:16 unknown-parent"),
        added("matters.csv", "S,event,0103,x,0103,,,,,,,", "matters.csv:5:16 parent-cycle"),
        added("matters.csv", "S,event,0103,x,,,,law,,,,", "matters.csv:5:19 wrong-value"),
        added("matters.csv", "S,a:b,0103,x,,,,,,,,", "matters.csv:5:3 wrong-value"),
        added("duties.csv", "town,0102,basic,,", "duties.csv:4:1 unknown-level"),
        added("duties.csv", "grid,0999,basic,,", "duties.csv:4:6 unknown-matter"),
        added("duties.csv", "grid,01,basic,,", "duties.csv:4:6 unknown-matter"),
        added("duties.csv", "grid,0102,all,,", "duties.csv:4:11 wrong-value"),
        added("elements.csv", "thing,t,1,G9,,,,,,", "elements.csv:4:11 unknown-grid"),
        added("elements.csv", "dog,t,1,G11,,,,,,", "elements.csv:4:1 wrong-value"),
        added("elements.csv", "people,y,1,G11,,risky,,,,", "elements.csv:4:17 people-coded"),
        added("elements.csv", "people,x-0001,,G12,,,,,,", "elements.csv:4:8 kept-binding"));
  }

  static Stream<Case> rules() {
    String table = "tables/routing.csv";
    return Stream.of(
        replaced(table, "-,-,-,U-CITY", "-,-,-,U-NO", table + ":6:15 unknown-unit"),
        replaced(table, "-,-,-,U-CITY", "-,-,-,U-OLD", table + ":6:15 reference-not-valid"),
        replaced(table, "within D1", "within D9", table + ":4:25 unknown-grid"),
        replaced(table, "under event:01", "under event:07", table + ":4:10 unknown-matter"),
        replaced(table, "component:01", "01", table + ":5:14 unknown-matter"),
        replaced(table, ",,district,", ",,town,", table + ":4:41 unknown-level"),
        replaced(
            "calendars/work.json",
            "Asia/Shanghai",
            "Asia/Nowhere",
            "calendars/work.json:1:27 unknown-zone"),
        new Case(
            SamplePack.files()
                .with(
                    "calendars/two.json",
                    SamplePack.text(SamplePack.files(), "calendars/work.json")),
            List.of("calendars/work.json same-calendar")),
        new Case(
            SamplePack.files().with("tables/routing.dmn", "<a/>"),
            List.of("tables/routing.dmn same-table", "tables/routing.dmn:1:1 dmn-version")),
        new Case(
            SamplePack.files()
                .with(
                    "calendars/two.json",
                    SamplePack.text(SamplePack.files(), "calendars/work.json")
                        .replace("\"work\",", "\"two\",")),
            List.of("city.json calendar-unnamed")));
  }

  static Stream<Case> all() {
    return Stream.of(
            city(), sheets(), grids(), changes(), addresses(), organisation(), matters(), rules())
        .flatMap(cases -> cases);
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_broken_thing_is_named_at_its_cell_and_nothing_else_is(Case broken) {
    assertThat(faults(broken.files())).containsExactlyInAnyOrderElementsOf(broken.faults());
  }

  @Test
  void every_fault_that_can_be_planted_in_files_is_planted_here() {
    Set<String> planted = new TreeSet<>();
    all()
        .flatMap(broken -> broken.faults().stream())
        .forEach(fault -> planted.add(fault.substring(fault.indexOf(' ') + 1)));
    List<PackFault> ofFolders =
        List.of(
            PackFault.FOLDER_MISSING,
            PackFault.NOT_A_FOLDER,
            PackFault.UNREADABLE,
            PackFault.UNWRITABLE,
            PackFault.SYMLINK_ESCAPE,
            PackFault.TOO_LARGE,
            PackFault.TARGET_NOT_EMPTY,
            PackFault.TARGET_NOT_A_PACK,
            PackFault.UNKNOWN_FOLDER);
    planted.add(PackFault.FIELD_TAKEN.code()); // by a section: see PackReaderTest
    assertThat(Arrays.stream(PackFault.values()))
        .filteredOn(fault -> !ofFolders.contains(fault))
        .extracting(PackFault::code)
        .allSatisfy(code -> assertThat(planted).contains(code));
  }

  @Test
  void all_faults_of_all_files_are_named_at_once() {
    PackFiles files =
        SamplePack.broken("city.json", "Asia/Shanghai", "Asia/Nowhere")
            .with(
                "units.csv",
                SamplePack.text(SamplePack.added("units.csv", "U 9,x,c,,,,,,,,"), "units.csv"))
            .with(
                "posts.csv",
                SamplePack.text(SamplePack.added("posts.csv", "P3,U-NO,,x,,,,,"), "posts.csv"))
            .with("duties.csv", "");
    assertThat(faults(files))
        .contains(
            "city.json:1:49 wrong-value",
            "units.csv:9:1 wrong-value",
            "posts.csv:4:4 unknown-unit",
            "duties.csv empty-file");
  }

  @Test
  void no_fault_shows_a_holder_or_a_reference() {
    assertThat(all().flatMap(broken -> problems(broken.files()).stream()))
        .extracting(problem -> problem.message() + " " + problem.message().zh())
        .noneMatch(text -> text.contains("h-0") || text.contains("hhh") || text.contains("x-0"));
  }

  private static List<Problem> problems(PackFiles files) {
    return PackReader.of(List.of()).read(files).problems();
  }

  private static List<String> faults(PackFiles files) {
    return problems(files).stream().map(problem -> problem.spot() + " " + problem.code()).toList();
  }
}
