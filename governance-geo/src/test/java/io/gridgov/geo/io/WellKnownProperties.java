package io.gridgov.geo.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;

/** Against the readers and writers of JTS, and against bytes that nobody wrote. */
class WellKnownProperties {
  /** Proper rings, so that JTS reads them too. */
  @Provide
  Arbitrary<List<Polygon>> areas() {
    Arbitrary<Ring> ring =
        Arbitraries.doubles()
            .between(-90, 90)
            .array(double[].class)
            .ofMinSize(6)
            .ofMaxSize(12)
            .map(WellKnownProperties::closed);
    return ring.list().ofMinSize(1).ofMaxSize(3).map(Polygon::new).list().ofMaxSize(3);
  }

  private static Ring closed(double[] numbers) {
    int pairs = numbers.length / 2;
    double[] lonLat = java.util.Arrays.copyOf(numbers, 2 * pairs + 2);
    lonLat[2 * pairs] = numbers[0];
    lonLat[2 * pairs + 1] = numbers[1];
    return Ring.ofDegrees(lonLat);
  }

  @Property
  void what_was_written_reads_as_equal_and_as_jts_reads_it(@ForAll("areas") List<Polygon> areas)
      throws ParseException {
    String text = Wkt.write(areas);
    byte[] binary = Wkb.write(areas);

    assertThat(Wkt.read("wkt", text).orElseThrow()).isEqualTo(areas);
    assertThat(Wkb.read("wkb", binary).orElseThrow()).isEqualTo(areas);
    Geometry one = new WKTReader().read(text);
    Geometry other = new WKBReader().read(binary);
    assertThat(one.equalsExact(other)).isTrue();
    assertThat(one.getNumPoints())
        .isEqualTo(areas.stream().flatMap(p -> p.rings().stream()).mapToInt(Ring::size).sum());
  }

  @Property
  void what_jts_wrote_reads_the_same(@ForAll("areas") List<Polygon> areas) throws ParseException {
    Geometry geometry = new WKTReader().read(Wkt.write(areas));

    assertThat(Wkt.read("wkt", new WKTWriter().write(geometry)).orElseThrow()).isEqualTo(areas);
    for (int order : new int[] {ByteOrderValues.BIG_ENDIAN, ByteOrderValues.LITTLE_ENDIAN}) {
      geometry.setSRID(4490);
      assertThat(Wkb.read("wkb", new WKBWriter(2, order, true).write(geometry)).orElseThrow())
          .isEqualTo(areas);
      assertThat(Wkb.read("wkb", new WKBWriter(3, order).write(geometry)).orElseThrow())
          .isEqualTo(areas);
    }
  }

  @Property
  void spoilt_geometries_end_in_areas_or_one_fault(
      @ForAll("areas") List<Polygon> areas, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] binary = spoilt(Wkb.write(areas), random);
    byte[] text = spoilt(Wkt.write(areas).getBytes(StandardCharsets.UTF_8), random);

    assertTold(Wkb.read("f", binary));
    assertTold(Wkt.read("f", new String(text, StandardCharsets.UTF_8)));
  }

  private static byte[] spoilt(byte[] good, Random random) {
    List<Byte> bytes = new ArrayList<>();
    for (byte each : good) {
      bytes.add(each);
    }
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(bytes.size());
      switch (random.nextInt(4)) {
        case 0 -> bytes.set(at, (byte) random.nextInt(256));
        case 1 -> bytes.add(at, (byte) "(),E-9. ".charAt(random.nextInt(8)));
        case 2 -> bytes.remove(at);
        default -> bytes.subList(at, bytes.size()).clear();
      }
      if (bytes.isEmpty()) {
        bytes.add((byte) ' ');
      }
    }
    byte[] result = new byte[bytes.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = bytes.get(i);
    }
    return result;
  }

  private static void assertTold(Outcome<List<Polygon>> read) {
    assertThat(read.problems()).hasSize(read.value().isPresent() ? 0 : 1);
    assertThat(read.problems())
        .extracting(Problem::code)
        .isSubsetOf(
            "bad-wkt", "bad-wkb", "truncated", "unsupported-geometry", "out-of-range", "too-large");
  }

  @Example
  void brackets_without_end_neither_exhaust_the_stack_nor_the_memory() {
    assertThat(codes(Wkt.read("f", "(".repeat(1_000_000)))).containsExactly("bad-wkt");
    assertThat(codes(Wkt.read("f", "MULTIPOLYGON " + "(".repeat(1_000_000))))
        .containsExactly("bad-wkt");
    assertThat(codes(Wkt.read("f", "GEOMETRYCOLLECTION (" + "GEOMETRYCOLLECTION (".repeat(99_999))))
        .containsExactly("unsupported-geometry");
    assertThat(codes(Wkt.read("f", "POLYGON ((" + "9".repeat(1_000_000) + " 1))")))
        .containsExactly("bad-wkt");
    byte[] huge = {0, 0, 0, 0, 3, 0x7f, -1, -1, -1, 0, 0, 0, 0};
    assertThat(codes(Wkb.read("f", huge))).containsExactly("truncated");
    byte[] ringOfManyPositions = {0, 0, 0, 0, 3, 0, 0, 0, 1, -1, -1, -1, -1};
    assertThat(codes(Wkb.read("f", ringOfManyPositions))).containsExactly("truncated");
  }

  @Example
  void a_text_or_a_geometry_beyond_the_limits_is_refused_and_one_within_is_not() {
    List<Polygon> square = List.of(Polygon.of(Ring.ofDegrees(0, 0, 1, 0, 1, 1, 0, 1, 0, 0)));
    String text = Wkt.write(square);
    int length = text.length();

    assertThat(Wkt.read("f", text, length, 5).orElseThrow()).isEqualTo(square);
    assertThat(codes(Wkt.read("f", text, length - 1, 5))).containsExactly("too-large");
    assertThat(codes(Wkt.read("f", text, length, 4))).containsExactly("too-large");
    assertThat(Wkb.read("f", Wkb.write(square), 5).orElseThrow()).isEqualTo(square);
    assertThat(codes(Wkb.read("f", Wkb.write(square), 4))).containsExactly("too-large");
  }

  @Example
  void faults_name_line_and_column() {
    Outcome<List<Polygon>> read = Wkt.read("f.wkt", "POLYGON ((113 34,\n 113 x))");
    assertThat(read.problems().get(0).spot()).hasToString("f.wkt:2:6");
    Outcome<List<Polygon>> swapped =
        Wkt.read("f.wkt", "POLYGON ((34 113, 34 114, 35 113, 34 113))");
    assertThat(swapped.problems().get(0).toString()).startsWith("f.wkt:1:11: longitude");
    assertThat(Wkt.read("f", "multipolygon z empty").orElseThrow()).isEmpty();
    assertThat(Wkt.read("f", "POLYGON ZM ((1 2 3 4, 5 6 7 8))").orElseThrow())
        .containsExactly(Polygon.of(Ring.ofDegrees(1, 2, 5, 6)));
  }

  private static List<String> codes(Outcome<List<Polygon>> read) {
    return read.problems().stream().map(Problem::code).toList();
  }
}
