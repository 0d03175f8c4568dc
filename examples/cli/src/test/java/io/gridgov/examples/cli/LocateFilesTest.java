package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code locate} reads and writes: encodings, pipes, and outputs that are whole or not at all.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LocateFilesTest {
  @TempDir private Path folder;
  private LocateDesk desk = new LocateDesk(Path.of(""));

  @BeforeEach
  void write_the_map() throws IOException {
    desk = new LocateDesk(folder);
    desk.map(LocateDesk.MAP);
  }

  @Test
  void a_gzipped_map_and_a_file_from_a_spreadsheet_are_read() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(LocateDesk.MAP.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(desk.grids(), zipped.toByteArray());

    Run run = desk.locate("\uFEFFx,y\r\n113.5,34.5\r\n");

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).contains("113.5,34.5,101,false,101,45919.944");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void maps_and_points_may_come_through_pipes() throws Exception {
    Path map = Pipe.of(folder.resolve("map.pipe"), LocateDesk.MAP.getBytes(StandardCharsets.UTF_8));
    Path points =
        Pipe.of(
            folder.resolve("points.pipe"), "x,y\n113.5,34.5\n".getBytes(StandardCharsets.UTF_8));
    desk.mapAt(map);

    Run run = desk.locate(points, "x", "y");

    assertThat(run.err()).isEmpty();
    assertThat(run.outLines()).contains("113.5,34.5,101,false,101,45919.944");
  }

  /** A pipe cannot be looked at again, so the place of the fault is only near. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void points_through_a_pipe_that_are_no_utf_8_are_one_line() throws Exception {
    byte[] points = "x,y,地点\n113.5,34.5,郑州\n".getBytes(Charset.forName("GB18030"));

    Run run = desk.locate(Pipe.of(folder.resolve("points.pipe"), points), "x", "y");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("points.pipe:1", "[not-utf8]");
  }

  @Test
  void points_may_be_gb18030_if_that_is_said() throws IOException {
    byte[] bytes = "地点,经度,纬度\n郑州,113.5,34.5\n".getBytes(Charset.forName("GB18030"));
    Path points = Files.write(folder.resolve("points.csv"), bytes);

    Run refused = desk.locate(points, "经度", "纬度");
    Run read = desk.locate(points, "经度", "纬度", "--encoding", "gb18030");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.errLines())
        .singleElement()
        .asString()
        .contains("points.csv:1:1: ", "[gb18030]");
    assertThat(read.code()).isZero();
    assertThat(read.outLines()).contains("郑州,113.5,34.5,101,false,101,45919.944");
  }

  @Test
  void a_fault_in_the_middle_leaves_the_output_file_as_it_was() throws IOException {
    Path out = Files.writeString(folder.resolve("out.csv"), "before");

    Run run = desk.locate("x,y\n113.5,34.5\n113.5,\"34", "--out", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().contains(":3:7: ", "[unclosed-quote]");
    assertThat(out).hasContent("before");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void the_output_file_is_replaced_as_a_whole() throws IOException {
    Path out = Files.writeString(folder.resolve("out.csv"), "before");

    Run run = desk.locate("x,y\n113.5,34.5\n", "--out", out);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(out)
        .hasContent("x,y,grid,ambiguous,candidates,edge_m\n113.5,34.5,101,false,101,45919.944\n");
  }

  @Test
  void a_folder_that_is_none_takes_no_output() throws IOException {
    Run run = desk.locate("x,y\n113.5,34.5\n", "--out", desk.grids().resolve("out.csv"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("[unwritable-output]");
  }

  @Test
  @EnabledIf("hasFullDevice")
  void a_full_disk_is_one_line() throws IOException {
    Run run = desk.locate("x,y\n113.5,34.5\n", "--out", "/dev/full");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("no space is left", "[unwritable-output]");
    assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
  }

  static boolean hasFullDevice() {
    return Files.isWritable(Path.of("/dev/full"));
  }

  @Test
  void an_output_never_takes_the_place_of_an_input_or_of_another_output() throws IOException {
    Path points = folder.resolve("points.csv");
    Path link = Files.createSymbolicLink(folder.resolve("link.geojson"), desk.grids());

    Run intoPoints = desk.locate("x,y\n113.5,34.5\n", "--out", points);
    Run intoMap = desk.locate("x,y\n113.5,34.5\n", "--html", link);
    Run twice = desk.locate("x,y\n1,1\n", "--html", "a/../new.txt", "--out", "new.txt");

    assertThat(List.of(intoPoints.code(), intoMap.code(), twice.code())).containsOnly(2);
    assertThat(intoPoints.err() + intoMap.err() + twice.err()).contains("[same-file]");
    assertThat(twice.errLines()).hasSize(1);
    assertThat(points).hasContent("x,y\n1,1\n");
    assertThat(desk.grids()).hasContent(LocateDesk.MAP);
  }

  @Test
  void both_missing_files_are_named() {
    Run run =
        Run.of(
            "locate",
            "--grids",
            "no.json",
            "--code",
            "c",
            "--points",
            "no.csv",
            "--lon",
            "x",
            "--lat",
            "y",
            "--lang",
            "zh");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines())
        .containsExactly(
            "no.json: 文件不存在 [missing-file]；请检查文件名和所在目录",
            "no.csv: 文件不存在 [missing-file]；请检查文件名和所在目录");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x,z\n1,2\n", "x,y,y\n1,2,3\n", "x,y\n\u0000,2\n"})
  void a_file_that_has_no_such_points_is_one_line(String csv) throws IOException {
    Run run = desk.locate(csv);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .containsAnyOf("[empty-file]", "[missing-column]", "[duplicate-column]", "[binary-file]");
  }
}
