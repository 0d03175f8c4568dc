package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell hands over through a pipe is read as a file is, or refused; nobody waits for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledOnOs(OS.LINUX)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PipedInputTest {
  @TempDir private Path folder;
  private InputDesk desk = new InputDesk(Path.of(""));

  @BeforeEach
  void lay_out_good_input() throws IOException {
    desk = new InputDesk(folder);
    desk.layOut();
  }

  private Run piped(String command, String file) throws IOException, InterruptedException {
    byte[] content = desk.bytes(file);
    desk.remove(file);
    Pipe.of(folder.resolve(file), content);
    return desk.run(command);
  }

  @ParameterizedTest
  @CsvSource({
    "locate, map.geojson",
    "locate, points.csv",
    "audit, map.geojson",
    "transform, points.csv",
    "import, requests.csv",
    "import, districts.geojson",
    "import, mapping.json",
    "notice, notice.txt",
    "notice, calendar.json",
    "due, calendar.json",
    "table-eval, table.csv",
    "table-eval, facts.json",
    "table-check, table.csv",
    "table-diff, table.csv",
    "table-diff, table.dmn",
    "table-diff, cases.jsonl",
    "table-convert, table.dmn"
  })
  void a_pipe_is_read_as_a_file_is(String command, String file) throws Exception {
    assertThat(piped(command, file)).returns(0, Run::code).returns("", Run::err);
  }

  @ParameterizedTest
  @CsvSource({"day, reports.csv"})
  void what_is_read_more_than_once_is_refused(String command, String file) throws Exception {
    Run run = piped(command, file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains(file + ": ", "[not-a-file]; give a file instead of a pipe");
  }
}
