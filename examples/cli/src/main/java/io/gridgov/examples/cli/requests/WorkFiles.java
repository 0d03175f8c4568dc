package io.gridgov.examples.cli.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a pack that say who does what: units, posts, matters, tables, lifecycle. */
final class WorkFiles {
  private static final List<String> FIXED =
      List.of(
          "tables/acceptance.csv",
          "tables/limits.csv",
          "tables/extension.csv",
          "lifecycles/standard.json");
  private static final List<String> HANDLING = List.of("handler", "head");
  private static final List<String> ALL =
      List.of("agent", "dispatcher", "adjudicator", "handler", "head", "checker", "caller");

  private final Mapping mapping;
  private final Learned learned;

  WorkFiles(Mapping mapping, Learned learned) {
    this.mapping = mapping;
    this.learned = learned;
  }

  void addTo(Map<String, byte[]> files) {
    FIXED.forEach(name -> files.put(name, fixed(name)));
    files.put("units.csv", CsvText.of("id,name,kind,line,level,parent,grid", units()));
    files.put("posts.csv", CsvText.of("id,unit,role,holder,share", posts()));
    files.put("matters.csv", CsvText.of("standard,kind,code,name,rule", matters()));
    files.put("tables/routing.csv", CsvText.of(ROUTING, routing()));
    files.put("tables/desk.csv", CsvText.of(DESK, desk()));
  }

  private static final String ROUTING =
      """
      F,matter,unit,line,level,assist,note,basis
      role,in,out,out,out,out,note,basis
      type,code,code,text,text,text,,""";

  private static final String DESK =
      """
      F,reason,unit,note,basis
      role,in,out,note,basis
      type,text{draft|unlocated|unclassified|unrouted|returned|faulty},code,,""";

  private List<List<String>> units() {
    String city = mapping.city().code();
    String level = mapping.levels().city();
    List<List<String>> rows = new ArrayList<>();
    rows.add(unit(mapping.centre(), "centre", "", level, city));
    mapping.recusal().forEach(office -> rows.add(unit(office, "recusal", "", level, city)));
    learned
        .units()
        .forEach(
            (id, name) ->
                rows.add(unit(new Mapping.Office(id, name), "department", id, level, city)));
    return rows;
  }

  private static List<String> unit(
      Mapping.Office office, String kind, String line, String level, String grid) {
    return List.of(office.id(), office.name(), kind, line, level, "", grid);
  }

  /** Checkers and callers sit at the centre and, for what the centre handles, beside it. */
  private List<List<String>> posts() {
    List<List<String>> rows = new ArrayList<>();
    ALL.forEach(role -> rows.add(post(mapping.centre().id(), role)));
    mapping.recusal().forEach(office -> ALL.forEach(role -> rows.add(post(office.id(), role))));
    learned.units().keySet().forEach(id -> HANDLING.forEach(role -> rows.add(post(id, role))));
    return rows;
  }

  private static List<String> post(String unit, String role) {
    return List.of("P-" + unit + "-" + role, unit, role, "holder-" + unit + "-" + role, "1");
  }

  private List<List<String>> matters() {
    Mapping.Matters common = mapping.matters();
    List<List<String>> rows = new ArrayList<>();
    learned
        .matters()
        .forEach(
            (code, name) ->
                rows.add(List.of(common.standard(), common.kind(), code, name, "owner")));
    return rows;
  }

  private List<List<String>> routing() {
    String kind = mapping.matters().kind();
    List<List<String>> rows = new ArrayList<>();
    for (String matter : learned.matters().keySet()) {
      learned
          .majority(matter)
          .ifPresent(
              unit ->
                  rows.add(List.of(matter, kind + ":" + matter, unit, "", "", "", "learned", "")));
    }
    rows.add(List.of("default", "-", mapping.centre().id(), "", "", "", "", ""));
    return rows;
  }

  private List<List<String>> desk() {
    return List.of(List.of("default", "-", mapping.centre().id(), "", ""));
  }

  private static byte[] fixed(String name) {
    try (InputStream in = WorkFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
