package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Locator;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.examples.synthetic.SyntheticCity;
import io.gridgov.geo.locate.MapLocator;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.MemoryStore;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.order.OrderState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that the README shows, run on an invented city. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstLinesTest {
  @TempDir private Path folder;

  @Test
  void they_say_where_who_by_when_and_why() throws IOException {
    SyntheticCity.of(100, 1).writeTo(folder);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    firstLines(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.matches("where: \\d+"))
        .anyMatch(line -> line.matches("who: .+"))
        .anyMatch(line -> line.matches("by when: 2026-03-\\d\\dT.*Z"))
        .anyMatch(line -> line.matches("why: .*row \\w+ of table routing.*"));
  }

  private static void firstLines(Path folder, PrintStream out) {
    // README: begin
    CityPack pack = CityPack.read(folder).orElseThrow();
    Locator map = MapLocator.of(pack, pack.effective());
    Engine engine = Engine.forTrial(pack, map, new MemoryStore());

    Instant now = Instant.parse("2026-03-02T01:00:00Z");
    Report report =
        Report.builder(new ReportKey(pack.id(), "hotline", "2026-0001"), now)
            .whereabouts(new Whereabouts.AtPoint(GeoPoint.ofDegrees(113.62, 34.75, Datum.WGS84)))
            .matter("component:0103")
            .build();

    if (engine.submit(report, now) instanceof Answer.Done done) {
      OrderState order = done.state();
      order.file().grid().ifPresent(grid -> out.println("where: " + grid));
      order.holding().lead().ifPresent(unit -> out.println("who: " + unit));
      order.clock().due().ifPresent(due -> out.println("by when: " + due));
      engine.why(pack.id(), order.id()).forEach(reason -> out.println("why: " + reason.en()));
    }
    // README: end
  }
}
