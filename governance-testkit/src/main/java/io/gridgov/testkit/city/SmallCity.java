package io.gridgov.testkit.city;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.lifecycle.Phase;
import io.gridgov.workflow.lifecycle.Transition;
import io.gridgov.workflow.lifecycle.Trigger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole city in a few lines (小城): two districts, six grids, twelve units, every role filled.
 *
 * <p>Immutable and thread-safe; the pack is checked when it is built.
 *
 * @since 0.1.0
 */
public final class SmallCity {
  /** The units that handle, check, keep the desks and take what others must not. */
  public static final List<UnitId> UNITS =
      List.of(
          UnitId.of("U-CENTRE"),
          UnitId.of("U-HOTLINE"),
          UnitId.of("U-AUDIT"),
          UnitId.of("U-DISCIPLINE"),
          UnitId.of("U-PETITION"),
          UnitId.of("D-WATER"),
          UnitId.of("B-WATER-1"),
          UnitId.of("B-WATER-2"),
          UnitId.of("G-1"),
          UnitId.of("G-2"));

  private static final List<String> ROLES =
      List.of("agent", "dispatcher", "adjudicator", "handler", "head", "checker", "caller");

  private SmallCity() {}

  /**
   * Builds the pack.
   *
   * @return the city
   */
  public static CityPack pack() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return PackReader.of(List.of()).read(PackFiles.of(files)).orElseThrow();
  }

  /**
   * Returns the pack's files.
   *
   * @return text by file name; a new map
   */
  public static SortedMap<String, String> texts() {
    SortedMap<String, String> files = new TreeMap<>(SmallTables.texts());
    files.put("city.json", CITY);
    files.put("grids.csv", GRIDS);
    files.put("units.csv", units());
    files.put("jurisdictions.csv", JURISDICTIONS);
    files.put("posts.csv", posts());
    files.put("matters.csv", MATTERS);
    files.put("fields.csv", FIELDS);
    return files;
  }

  private static final String CITY =
      """
      {"v":1,"id":"small","name":"小城","zone":"Asia/Shanghai","datum":"wgs84",
       "levels":[{"name":"city","territorial":true,"may_skip":false},
        {"name":"district","territorial":true,"may_skip":false},
        {"name":"grid","territorial":true,"may_skip":false}],
       "effective":"2026-01-01","calendar":"work","recusalUnits":["U-DISCIPLINE","U-PETITION"]}
      """;

  private static final String GRIDS =
      """
      code,name,level,kind,parent,managed_by,households,valid_from,valid_to,note
      99,小城,city,base,,,,,,
      9901,东区,district,base,99,,,,,
      9902,西区,district,base,99,,,,,
      990101,一格,grid,base,9901,,400,,,
      990102,二格,grid,base,9901,,350,,,
      990103,三格,grid,base,9901,,320,,,
      990201,四格,grid,base,9902,,410,,,
      990202,五格,grid,base,9902,,390,,,
      990203,六格,grid,base,9902,,480,,,
      """;

  private static final String JURISDICTIONS =
      """
      unit,line,grid,valid_from,valid_to,basis
      G-1,,9901,,,
      G-2,,9902,,,
      D-WATER,water,99,,,
      B-WATER-1,water,9901,,,
      B-WATER-2,water,9902,,,
      """;

  private static final String MATTERS =
      """
      standard,kind,code,name,parent,synonyms,severity,rule,filing,closing,valid_from,valid_to
      S 1,event,01,市容,,,,territory,,,,
      S 1,event,0101,道路不洁,01,,,territory,,,,
      S 1,event,0102,水管破裂,01,,urgent,territory,,,,
      S 1,event,0199,疑难,01,,,territory,,,,
      S 1,event,09,警情,,,urgent,territory,,,,
      S 1,service,01,咨询,,,,territory,,,,
      S 1,petition,01,信访,,,,territory,,,,
      """;

  private static final String FIELDS =
      """
      name,type,values,on,personal,basis
      noise_db,number dB,0..140,report,none,
      crew,text,own|hired,order,none,
      caller_age,number,0..150,report,personal,热线工作规范
      """;

  private static String units() {
    StringBuilder rows =
        new StringBuilder(
            "id,name,kind,line,level,parent,grid,managed_by,valid_from,valid_to,successor\n");
    rows.append("U-CENTRE,运行中心,centre,,city,,99,,,,\n");
    for (String id : List.of("U-HOTLINE", "U-AUDIT")) {
      rows.append(id).append(",单位,centre,,city,U-CENTRE,99,,,,\n");
    }
    for (String id : List.of("U-DISCIPLINE", "U-PETITION")) {
      rows.append(id).append(",单位,department,,city,,99,,,,\n");
    }
    rows.append("D-WATER,水务局,department,water,city,,99,,,,\n");
    rows.append("B-WATER-1,东区水务,department,water,district,D-WATER,9901,,,,\n");
    rows.append("B-WATER-2,西区水务,department,water,district,G-2,9902,D-WATER,,,\n");
    rows.append("G-1,东区政府,government,,district,,9901,,,,\n");
    rows.append("G-2,西区政府,government,,district,,9902,,,,\n");
    return rows.toString();
  }

  /** Every unit has a handler and a head; centres and recusal units have every role. */
  private static String posts() {
    StringBuilder rows =
        new StringBuilder("id,unit,grid,role,holder,stand_in,share,valid_from,valid_to\n");
    for (UnitId unit : UNITS) {
      for (String role : unit.value().startsWith("U-") ? ROLES : List.of("handler", "head")) {
        String name = unit + "-" + role;
        rows.append("P-").append(name).append(',').append(unit).append(",,").append(role);
        rows.append(",h-").append(name).append(",s-").append(unit).append(",1,,\n");
      }
    }
    return rows.toString();
  }

  /**
   * Returns the lifecycle that the city's orders follow.
   *
   * @return the states and ways of the library's documentation
   */
  public static Lifecycle lifecycle() {
    List<Phase> phases = new ArrayList<>();
    for (String name : List.of("draft", "desk")) {
      phases.add(new Phase(name, Phase.Kind.WAITING));
    }
    for (String name : List.of("dispatched", "handling", "checking", "callback")) {
      phases.add(new Phase(name, Phase.Kind.OPEN));
    }
    for (String name : List.of("closed", "refused", "answered")) {
      phases.add(new Phase(name, Phase.Kind.END));
    }
    return Lifecycle.of("standard", phases, ways());
  }

  private static List<Transition> ways() {
    Set<String> work = Set.of("handler", "head");
    return List.of(
        way(Trigger.PLACE, "desk", "", Set.of("agent", "dispatcher"), Transition.Who.LEAD),
        way(Trigger.CLASSIFY, "desk", "", Set.of("agent", "dispatcher"), Transition.Who.LEAD),
        describe(),
        way(
            Trigger.DISPATCH,
            "desk dispatched handling checking",
            "dispatched",
            Set.of("dispatcher", "adjudicator"),
            Transition.Who.ANY),
        way(Trigger.PARK, "dispatched handling", "desk", Set.of("dispatcher"), Transition.Who.ANY),
        way(Trigger.SIGN, "dispatched", "handling", work, Transition.Who.LEAD),
        way(Trigger.RETURN, "dispatched handling", "desk", work, Transition.Who.LEAD),
        way(Trigger.EXTEND, "handling", "", work, Transition.Who.LEAD),
        way(Trigger.SUSPEND, "dispatched handling", "", work, Transition.Who.LEAD),
        resume(),
        way(Trigger.FEED_BACK, "handling", "checking", work, Transition.Who.LEAD),
        check(Trigger.CHECK_PASS, "checking", "callback", "checker"),
        check(Trigger.CHECK_FAIL, "checking", "handling", "checker"),
        check(Trigger.CALL_BACK, "callback", "closed", "caller"),
        check(Trigger.CALL_BACK_UNSATISFIED, "callback", "handling", "caller"),
        way(Trigger.ANSWER, "desk", "answered", Set.of("agent"), Transition.Who.LEAD),
        way(Trigger.REFUSE, "desk draft", "refused", Set.of("dispatcher"), Transition.Who.LEAD));
  }

  private static Transition describe() {
    return way(
        Trigger.DESCRIBE,
        "desk dispatched handling",
        "",
        Set.of("agent", "dispatcher", "handler"),
        Transition.Who.ANY);
  }

  private static Transition resume() {
    return way(
        Trigger.RESUME,
        "desk dispatched handling",
        "",
        Set.of("handler", "head", "dispatcher"),
        Transition.Who.LEAD);
  }

  private static Transition check(Trigger on, String from, String to, String role) {
    return way(on, from, to, Set.of(role), Transition.Who.INDEPENDENT);
  }

  private static Transition way(
      Trigger on, String from, String to, Set<String> by, Transition.Who who) {
    return new Transition(
        on.text(),
        Set.of(from.split(" ", -1)),
        to.isEmpty() ? Optional.empty() : Optional.of(to),
        by,
        who);
  }
}
