package io.gridgov.examples.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Severity;
import io.gridgov.core.rule.TableCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library itself says to the invented city's files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadByCoreTest {

  private static final SyntheticCity SMALL = SyntheticCity.of(Scale.SMALL.grids(), 1);

  @ParameterizedTest
  @ValueSource(strings = {"acceptance", "desk", "extension", "limits", "routing"})
  void a_decision_table_has_no_faults(String name) throws IOException {
    String file = "tables/" + name + ".csv";
    assertThat(TableCsv.read(file, text(file)).problems()).isEmpty();
  }

  @Test
  void the_calendar_has_no_faults() throws IOException {
    String file = "calendars/work.json";
    assertThat(WorkCalendar.read(file, text(file)).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 300, 2_000})
  void the_pack_has_no_faults_but_what_no_module_here_can_read(int grids) throws IOException {
    PackFiles pack = SyntheticCity.of(grids, 4).pack();
    Outcome<CityPack> outcome = PackReader.of(List.of()).read(pack);
    assertThat(outcome.problems())
        .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.NOT_CHECKED))
        .hasSize(2);
    assertThat(outcome.value()).isPresent();
  }

  private static String text(String file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SMALL.files().get(file).writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
