package io.gridgov.testkit.engine;

import io.gridgov.core.CityId;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Locator;
import io.gridgov.core.place.Siting;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.PostId;
import io.gridgov.core.problem.Outcome;
import io.gridgov.testkit.city.SmallCity;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.pack.LifecyclesSection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The small city as its files say it, with a lifecycle, an address and a map of two squares. */
final class EngineCity {
  static final CityId ID = CityId.of("small");

  private static final String LIFECYCLE =
      """
      {"v":1,"id":"standard","start":"received",
       "states":[
        {"name":"draft","kind":"waiting"},{"name":"desk","kind":"waiting"},
        {"name":"dispatched","kind":"open"},{"name":"handling","kind":"open"},
        {"name":"checking","kind":"open"},{"name":"callback","kind":"open"},
        {"name":"closed","kind":"end"},{"name":"refused","kind":"end"},
        {"name":"answered","kind":"end"}],
       "transitions":[
        {"on":"place","from":["desk"],"by":["agent","dispatcher"],"who":"lead"},
        {"on":"classify","from":["desk"],"by":["agent","dispatcher"],"who":"lead"},
        {"on":"dispatch","from":["desk","dispatched","handling"],"to":"dispatched",
         "by":["dispatcher","adjudicator"],"who":"any"},
        {"on":"park","from":["dispatched","handling"],"to":"desk","by":["dispatcher"],"who":"any"},
        {"on":"sign","from":["dispatched"],"to":"handling","by":["handler","head"],"who":"lead"},
        {"on":"return","from":["dispatched","handling"],"to":"desk","by":["handler","head"],
         "who":"lead"},
        {"on":"extend","from":["handling"],"by":["handler","head"],"who":"lead"},
        {"on":"suspend","from":["handling"],"by":["handler","head"],"who":"lead"},
        {"on":"resume","from":["desk","dispatched","handling"],
         "by":["handler","head","dispatcher"],"who":"lead"},
        {"on":"feed-back","from":["handling"],"to":"checking","by":["handler","head"],
         "who":"lead"},
        {"on":"check-pass","from":["checking"],"to":"callback","by":["checker"],
         "who":"independent"},
        {"on":"check-fail","from":["checking"],"to":"handling","by":["checker"],
         "who":"independent"},
        {"on":"call-back","from":["callback"],"to":"closed","by":["caller"],"who":"independent"},
        {"on":"call-back-unsatisfied","from":["callback"],"to":"handling","by":["caller"],
         "who":"independent"},
        {"on":"answer","from":["desk"],"to":"answered","by":["agent"],"who":"lead"},
        {"on":"describe","from":["desk","dispatched","handling"],"by":["agent","handler"],
         "who":"any"},
        {"on":"refuse","from":["desk","draft"],"to":"refused","by":["dispatcher"],"who":"lead"}]}
      """;

  private static final String ADDRESSES =
      """
      code,grid,estate,building,unit,floors,alias,lon,lat,valid_from,valid_to
      A1,990102,幸福里,1号楼,,,,,,,
      """;

  private EngineCity() {}

  static SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>(SmallCity.texts());
    texts.put("lifecycles/standard.json", LIFECYCLE);
    texts.put("addresses.csv", ADDRESSES);
    return texts;
  }

  static Outcome<CityPack> read(Map<String, String> texts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return PackReader.of(List.of(new LifecyclesSection())).read(PackFiles.of(files));
  }

  static CityPack pack() {
    return read(texts()).orElseThrow();
  }

  /** East of 113 lies 990101, west of 112 lies nothing, between them 990202. */
  static Locator map() {
    return new Locator() {
      @Override
      public String id() {
        return "squares";
      }

      @Override
      public Datum datum() {
        return Datum.WGS84;
      }

      @Override
      public Siting locate(GeoPoint point) {
        if (point.lonDegrees() < 112) {
          return Siting.NOWHERE;
        }
        return Siting.of(
            Siting.Method.POINT, GridCode.of(point.lonDegrees() < 113 ? "990202" : "990101"));
      }
    };
  }

  static Actor person(String unit, String role) {
    return Actor.of(HolderRef.of("h-" + unit + "-" + role), PostId.of("P-" + unit + "-" + role));
  }
}
