package io.gridgov.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.geo.coverage.Audit;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.io.GeoJsonWriter;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever a GeoJSON file holds, reading and auditing it ends in findings or a refusal. */
class MapMutationProperties {
  private static final int EACH = 4;
  private static final long MOST_SECONDS = 20;
  private static final TerritoryMap GOOD = map();
  private static final List<MapMutation> KINDS = List.of(MapMutation.values());

  /** What keeps a file from being read to its end, so that the checks do not see it whole. */
  private static final Set<String> UNREAD =
      Set.of(
          "bad-json",
          "bad-gzip",
          "truncated",
          "wrong-encoding",
          "too-deep",
          "too-large",
          "empty-file",
          "not-geojson",
          "no-features");

  private static final Map<MapMutation, Map<String, Integer>> MET = new TreeMap<>();
  private static final ExecutorService WATCHED =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "map-reading");
            thread.setDaemon(true);
            return thread;
          });
  private static int mutants;
  private static int whole;
  private static int accepted;

  /** Nine squares, of which one has a hole and one has two parts. */
  private static TerritoryMap map() {
    List<Territory> territories = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      double lon = 113.5 + i % 3 * 0.125;
      int row = i / 3;
      double lat = 34.5 + row * 0.125;
      List<Polygon> polygons = new ArrayList<>();
      polygons.add(
          i == 4
              ? Polygon.of(square(lon, lat, 0.125), square(lon + 0.0625, lat + 0.0625, 0.03125))
              : Polygon.of(square(lon, lat, 0.125)));
      if (i == 8) {
        polygons.add(Polygon.of(square(lon + 0.5, lat, 0.0625)));
      }
      territories.add(Territory.of(GridCode.of("网格" + i), polygons));
    }
    return TerritoryMap.of(Datum.WGS84, territories);
  }

  private static Ring square(double w, double s, double size) {
    double e = w + size;
    double n = s + size;
    return Ring.ofDegrees(w, s, e, s, e, n, w, n, w, s);
  }

  @Property(seed = "20261125")
  void a_spoilt_map_is_read_or_its_faults_are_told(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < EACH; i++) {
      MapMutation mutation = KINDS.get(random.nextInt(KINDS.size()));
      GeoJsonWriter writer = GeoJsonWriter.exact("code");
      byte[] good = (random.nextBoolean() ? writer : writer.newlineDelimited()).toBytes(GOOD);
      byte[] spoilt = mutation.apply(good, random);
      byte[] stored = random.nextInt(4) == 0 ? zipped(spoilt) : spoilt;
      Outcome<TerritoryMap> read =
          WATCHED.submit(() -> readAndAudit(stored)).get(MOST_SECONDS, TimeUnit.SECONDS);
      count(mutation, read);
      read.problems().forEach(problem -> assertTellsAll(problem, spoilt));
      if (mutation.isHarmless()) {
        assertThat(read.problems()).as("%s", mutation).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(GOOD);
      }
    }
  }

  /** What was read is what stands in the file: written and read again, it is equal. */
  private static Outcome<TerritoryMap> readAndAudit(byte[] bytes) {
    Outcome<TerritoryMap> read = GeoJson.read("map", bytes, "code", Datum.WGS84);
    read.value()
        .ifPresent(
            map -> {
              byte[] again = GeoJsonWriter.exact("code").gzipped().toBytes(map);
              assertThat(GeoJson.read("again", again, "code", Datum.WGS84).orElseThrow())
                  .isEqualTo(map);
              assertThat(GOOD.territories().stream().filter(map.territories()::contains).count())
                  .isGreaterThanOrEqualTo(Math.min(map.territories().size(), 9) - 2);
              assertThat(copied(bytes, map)).isEqualTo(map);
              assertThat(Audit.of(map).report().findings()).isNotNull();
            });
    return read;
  }

  /** A copy in which one territory is drawn anew, as it was, and the others are left alone. */
  private static TerritoryMap copied(byte[] bytes, TerritoryMap map) {
    GridCode first = map.territories().iterator().next().code();
    StringWriter out = new StringWriter();
    try {
      GeoJson.copy(new ByteArrayInputStream(bytes), "code", map.only(first::equals), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] copy = out.toString().getBytes(StandardCharsets.UTF_8);
    return GeoJson.read("copy", copy, "code", Datum.WGS84).orElseThrow();
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static void count(MapMutation mutation, Outcome<TerritoryMap> read) {
    mutants++;
    Set<String> codes = new TreeSet<>();
    read.problems().forEach(problem -> codes.add(problem.code()));
    whole += codes.stream().noneMatch(UNREAD::contains) ? 1 : 0;
    accepted += read.value().isPresent() ? 1 : 0;
    Map<String, Integer> met = MET.computeIfAbsent(mutation, any -> new TreeMap<>());
    (codes.isEmpty() ? Set.of("none") : codes).forEach(code -> met.merge(code, 1, Integer::sum));
  }

  private static void assertTellsAll(Problem problem, byte[] spoilt) {
    assertThat(problem.message().en()).isNotBlank().doesNotContain("Exception", "\n");
    assertThat(problem.message().zh()).isNotBlank().doesNotContain("Exception", "\n");
    assertThat(problem.remedy().zh()).isNotBlank();
    assertThat(problem.spot().line()).isLessThanOrEqualTo(spoilt.length + 1);
  }

  @AfterContainer
  static void every_kind_has_reached_what_it_aims_at() {
    WATCHED.shutdownNow();
    System.out.printf("%d mutants, %d read whole, %d accepted%n", mutants, whole, accepted);
    MET.forEach((mutation, met) -> System.out.println(mutation + ": " + met));
    assertThat(whole).isGreaterThan(mutants * 2 / 5);
    for (MapMutation mutation : MapMutation.values()) {
      assertThat(MET.getOrDefault(mutation, Map.of()).keySet())
          .as("%s", mutation)
          .containsAll(mutation.faults());
    }
  }
}
