package io.gridgov.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A small pack without faults, to be spoilt. */
final class PackFolder {
  private final Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();

  PackFolder(Path folder) {
    this.folder = folder;
    with(
        "city.json",
        """
        {"v":1,"id":"zz","name":"郑城","zone":"Asia/Shanghai","datum":"wgs84",
         "levels":[{"name":"city","territorial":true,"may_skip":false},
                   {"name":"district","territorial":true,"may_skip":false}],
         "effective":"2026-01-01","recusalUnits":["U1","U2"]}
        """);
    with(
        "grids.csv",
        """
        code,name,level,kind,parent
        1,郑城,city,base,
        11,东区,district,base,1
        12,西区,district,base,1
        """);
    with(
        "units.csv",
        """
        id,name,kind
        U1,指挥中心,centre
        U2,纪检组,discipline
        U3,城管局,department
        """);
    with(
        "matters.csv",
        """
        kind,code,name
        event,01,占道
        """);
    with(
        "tables/routing.csv",
        """
        F,matter,unit
        role,in,out
        type,code,code
        r1,event:01,U3
        default,-,U1
        """);
    withWorkflow();
    with(
        "boundaries.geojson",
        Maps.collection(
            Maps.box("code", "\"1\"", 113, 115, 34, 35),
            Maps.box("code", "\"11\"", 114, 115, 34, 35),
            Maps.box("code", "\"12\"", 113, 114, 34, 35)));
  }

  private void withWorkflow() {
    with("lifecycles/standard.json", resource("requests/lifecycles/standard.json"));
    StringBuilder posts = new StringBuilder("id,unit,role,holder\n");
    for (String unit : List.of("U1", "U2", "U3")) {
      for (String role : List.of("agent", "dispatcher", "handler", "checker", "caller")) {
        posts.append(String.join(",", unit + "-" + role, unit, role, "h-" + unit + "-" + role));
        posts.append('\n');
      }
    }
    with("posts.csv", posts.toString());
    with(
        "tables/limits.csv",
        """
        F,matter,limit
        role,in,out
        type,code,limit
        default,-,5wd
        """);
    with(
        "tables/desk.csv",
        """
        F,reason,unit
        role,in,out
        type,text,code
        default,-,U1
        """);
  }

  private static String resource(String name) {
    try (InputStream in = PackFolder.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PackFolder with(String name, String text) {
    return with(name, text, StandardCharsets.UTF_8);
  }

  PackFolder with(String name, String text, Charset charset) {
    files.put(name, text.getBytes(charset));
    return this;
  }

  PackFolder without(String name) {
    files.remove(name);
    return this;
  }

  /** Replaces a piece of a file, which must be there. */
  PackFolder replacing(String name, String piece, String other) {
    String text = text(name);
    if (!text.contains(piece)) {
      throw new IllegalArgumentException(name + " must hold the piece: " + piece);
    }
    return with(name, text.replace(piece, other));
  }

  PackFolder adding(String name, String row) {
    return with(name, text(name) + row + "\n");
  }

  String text(String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  Iterable<String> names() {
    return files.keySet();
  }

  Path write() throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder;
  }
}
