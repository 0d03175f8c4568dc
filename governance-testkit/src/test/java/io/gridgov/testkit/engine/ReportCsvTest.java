package io.gridgov.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.Accused;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.ReportCsv;
import io.gridgov.workflow.intake.ReportRow;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportCsvTest {
  private static final String HEADER =
      "key,channel,at,lon,lat,datum,address,grid,matter,text,reporter,subject,accused,due,"
          + "closed_at,status,unit\n";

  private record Read(List<ReportRow> rows, List<Problem> problems, long faulty) {
    ReportRow only() {
      assertThat(rows).hasSize(1);
      return rows.get(0);
    }

    List<String> codes() {
      return problems.stream().map(Problem::code).toList();
    }
  }

  private static Read read(String rows) {
    return readWhole(HEADER + rows);
  }

  private static Read readWhole(String text) {
    List<ReportRow> rows = new ArrayList<>();
    try (ReportCsv csv = ReportCsv.open(EngineCity.pack(), "r.csv", new StringReader(text))) {
      csv.forEachRemaining(rows::add);
      return new Read(rows, csv.problems(), csv.faultyRows());
    }
  }

  @Test
  void a_full_row_is_read_whole() {
    Read read =
        read(
            "k1,311,2026-03-02T09:00,113.5,34.5,gcj02,路口,990101,event:0101,有垃圾,r-1,G-1,"
                + "unit:G-2;holder:h-9,2026-03-05T09:00,2026-03-04 10:00:00,Closed,G-1\n");

    Report report = read.only().report();
    assertThat(read.problems()).isEmpty();
    assertThat(report.at()).isEqualTo("2026-03-02T01:00:00Z");
    assertThat(report.whereabouts())
        .isEqualTo(new Whereabouts.AtPoint(GeoPoint.ofDegrees(113.5, 34.5, Datum.GCJ02)));
    assertThat(report.accused())
        .containsExactlyInAnyOrder(Accused.parse("unit:G-2"), Accused.parse("holder:h-9"));
    assertThat(report.subject()).contains(UnitId.of("G-1"));
    assertThat(report.statedDue()).contains(Instant.parse("2026-03-05T01:00:00Z"));
    assertThat(read.only().replay().closedAt()).contains(Instant.parse("2026-03-04T02:00:00Z"));
    assertThat(read.only().replay().status()).isEqualTo("Closed");
    assertThat(read.only().statedGrid()).contains(GridCode.of("990101"));
    assertThat(read.only().withStatedGrid().whereabouts())
        .isEqualTo(new Whereabouts.StatedGrid(GridCode.of("990101")));
    assertThat(read.only().withStatedGrid().text()).isEqualTo(report.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-02T01:00:00Z",
        "2026-03-02T09:00:00+08:00",
        "2026-03-01T20:00:00-05:00",
        "2026-03-02T09:00",
        "2026-03-02 09:00:00"
      })
  void an_instant_may_be_written_in_several_ways(String at) {
    assertThat(read("k1,311," + at + ",,,,,,,,,,,,,,\n").only().report().at())
        .isEqualTo("2026-03-02T01:00:00Z");
  }

  @Test
  void without_a_point_the_address_counts_then_the_grid_then_nothing() {
    Read read =
        read(
            """
            k1,311,2026-03-02T09:00,,,,code:A1,990101,,,,,,,,,
            k2,311,2026-03-02T09:00,,,,路口,990101,,,,,,,,,
            k3,311,2026-03-02T09:00,,,,,990101,,,,,,,,,
            k4,311,2026-03-02T09:00,,,,,,,,,,,,,,
            """);

    assertThat(read.rows())
        .extracting(row -> row.report().whereabouts())
        .containsExactly(
            new Whereabouts.AtAddress("A1"),
            new Whereabouts.AddressText("路口"),
            new Whereabouts.StatedGrid(GridCode.of("990101")),
            new Whereabouts.Unknown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN,34", "181,34", "113,91", "113,", ",34", "x,34", "1e2,34", "113f,34"})
  void an_unusable_point_is_named_and_the_row_goes_on_by_its_grid(String point) {
    Read read = read("k1,311,2026-03-02T09:00," + point + ",,,990101,,,,,,,,,\n");

    assertThat(read.codes()).containsExactly("bad-coordinates");
    assertThat(read.only().problems()).hasSize(1);
    assertThat(read.only().report().whereabouts())
        .isEqualTo(new Whereabouts.StatedGrid(GridCode.of("990101")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mars", "epsg:4528"})
  void an_unknown_datum_is_named(String datum) {
    Read read = read("k1,311,2026-03-02T09:00,113,34," + datum + ",,,,,,,,,,,\n");

    assertThat(read.codes()).containsExactly("unknown-datum");
    assertThat(read.only().report().whereabouts()).isEqualTo(new Whereabouts.Unknown());
  }

  @Test
  void a_faulty_row_never_stops_the_others_and_its_content_is_never_echoed() {
    Read read =
        read(
            """
            ,311,2026-03-02T09:00,,,,秘密甲,,,秘密乙,,,,,,,
            k2,311,yesterday-秘密丙,,,,,,,,,,,,,,
            k3,311,,,,,,,,,,,,,,,
            k4,311,2026-03-02T09:00,,,,,,,,,,秘密丁,,,,
            k5,311,2026-03-02T09:00,,,,,,,,,秘密 戊,,秘密己,,,
            k6,311,2026-03-02T09:00,113,34
            k7,311,2026-03-02T09:00,,,,,,,,,,,,,,
            """);

    assertThat(read.rows()).extracting(row -> row.report().key().key()).containsExactly("k5", "k7");
    assertThat(read.codes())
        .containsExactly(
            "bad-key",
            "bad-instant",
            "bad-instant",
            "bad-accused",
            "bad-reference",
            "bad-instant",
            read.codes().get(6));
    assertThat(read.problems()).hasSize(7);
    assertThat(read.problems())
        .extracting(p -> p.spot().line())
        .containsExactly(2, 3, 4, 5, 6, 6, 7);
    assertThat(read.faulty()).isEqualTo(5);
    assertThat(read.problems().toString() + read.rows()).doesNotContain("秘密");
  }

  @Test
  void chinese_headers_are_read_and_missing_ones_named() {
    assertThat(readWhole("来件编号,渠道,来件时间,网格\nk1,热线,2026-03-02T09:00,990101\n").rows()).hasSize(1);
    assertThat(readWhole("key,channel\nk1,311\n").problems()).isNotEmpty();
  }
}
