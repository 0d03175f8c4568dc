package io.gridgov.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackFilesTest {
  @TempDir Path folder;

  private static PackFiles pack(String name, String text) {
    return PackFiles.of(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.problems().stream().map(Problem::code).toList();
  }

  @Test
  void what_is_written_is_read_again() {
    Path target = folder.resolve("a/city");
    assertThat(SamplePack.files().writeTo(target).problems()).isEmpty();
    assertThat(PackFiles.read(target)).isEqualTo(Outcome.of(SamplePack.files()));
  }

  @Test
  void an_empty_folder_is_filled_and_a_full_one_refused() throws IOException {
    Path target = Files.createDirectory(folder.resolve("city"));
    assertThat(codes(SamplePack.files().writeTo(target))).isEmpty();
    assertThat(codes(pack("city.json", "{}").writeTo(target))).containsExactly("target-not-empty");
    assertThat(PackFiles.read(target).orElseThrow()).isEqualTo(SamplePack.files());
    assertThat(hiddenBeside(target)).isEmpty();
  }

  @Test
  void a_pack_is_replaced_when_asked_and_its_report_stream_stays() throws IOException {
    Path target = folder.resolve("city");
    SamplePack.files().writeTo(target).orElseThrow();
    Files.writeString(target.resolve("reports.csv"), "key\n");
    PackFiles other = pack("city.json", "{}");
    assertThat(codes(other.replaceIn(target))).isEmpty();
    assertThat(PackFiles.read(target).orElseThrow()).isEqualTo(other);
    assertThat(target.resolve("reports.csv")).hasContent("key");
    assertThat(hiddenBeside(target)).isEmpty();
  }

  @Test
  void a_folder_with_anything_else_is_not_replaced() throws IOException {
    Path target = folder.resolve("city");
    SamplePack.files().writeTo(target).orElseThrow();
    Files.writeString(target.resolve("thesis.txt"), "years of work");
    assertThat(codes(pack("city.json", "{}").replaceIn(target)))
        .containsExactly("target-not-a-pack");
    assertThat(target.resolve("thesis.txt")).hasContent("years of work");
    assertThat(target.resolve("grids.csv")).exists();
  }

  @Test
  void a_target_that_cannot_be_written_is_a_fault_and_nothing_is_left() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(codes(SamplePack.files().writeTo(file.resolve("city"))))
        .containsExactly("unwritable");
    assertThat(codes(SamplePack.files().writeTo(file))).containsExactly("target-not-empty");
    assertThat(file).hasContent("x");
    assertThat(hiddenBeside(file)).isEmpty();
  }

  private static List<Path> hiddenBeside(Path path) throws IOException {
    try (Stream<Path> all = Files.list(path.resolveSibling("."))) {
      return all.filter(p -> p.getFileName().toString().startsWith(".")).toList();
    }
  }

  @Test
  void a_missing_folder_and_a_file_in_its_place_are_faults() throws IOException {
    assertThat(codes(PackFiles.read(folder.resolve("no")))).containsExactly("folder-missing");
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(codes(PackFiles.read(file))).containsExactly("not-a-folder");
  }

  @Test
  void a_link_out_of_the_pack_is_a_fault_and_one_inside_is_not() throws IOException {
    Path city = Files.createDirectory(folder.resolve("city"));
    Path secret = Files.writeString(folder.resolve("secret"), "x");
    Files.writeString(city.resolve("a.csv"), "x");
    Files.createSymbolicLink(city.resolve("b.csv"), city.resolve("a.csv"));
    assertThat(PackFiles.read(city).orElseThrow().names()).containsExactly("a.csv", "b.csv");
    Files.createSymbolicLink(city.resolve("units.csv"), secret);
    assertThat(codes(PackFiles.read(city))).containsExactly("symlink-escape");
  }

  @Test
  void a_dangling_link_is_a_fault() throws IOException {
    Files.createSymbolicLink(folder.resolve("units.csv"), folder.resolve("nowhere"));
    assertThat(codes(PackFiles.read(folder))).containsExactly("unreadable");
  }

  @Test
  void a_folder_that_leads_out_by_a_link_is_a_fault() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("x.csv"), "x");
    Path city = Files.createDirectory(folder.resolve("city"));
    Files.createSymbolicLink(city.resolve("tables"), outside);
    assertThat(codes(PackFiles.read(city))).containsExactly("symlink-escape");
  }

  @Test
  void hidden_files_reports_and_strange_folders_are_left_out() throws IOException {
    Files.writeString(folder.resolve(".DS_Store"), "x");
    Files.writeString(folder.resolve("reports.csv"), "x");
    Files.createDirectories(folder.resolve("old/tables"));
    Files.createDirectories(folder.resolve("tables/deep"));
    Files.writeString(folder.resolve("tables/a.csv"), "x");
    Outcome<PackFiles> read = PackFiles.read(folder);
    assertThat(read.orElseThrow().names()).containsExactly("tables/a.csv");
    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "old/: the folder is no part of a pack and was not read [unknown-folder]",
            "tables/deep/: the folder is no part of a pack and was not read [unknown-folder]");
  }

  @Test
  void names_that_leave_the_pack_are_refused() {
    for (String name : List.of("../x", "/x", "a/b.csv", ".git", "tables/", "tables/../x", "a\\b")) {
      assertThatIllegalArgumentException().as(name).isThrownBy(() -> pack(name, ""));
    }
  }

  @Test
  void the_hash_ignores_line_ends_marks_and_the_order_of_lists_only() {
    String hash = pack("units.csv", "id,name\na,x\nb,\"y\nz\"\n").hash();
    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(pack("units.csv", "\uFEFFid,name\r\na,x\r\nb,\"y\r\nz\"").hash()).isEqualTo(hash);
    assertThat(pack("units.csv", "id,name\nb,\"y\nz\"\n\na,x\n").hash()).isEqualTo(hash);
    assertThat(pack("units.csv", "id,name\na,x\nb,\"y z\"\n").hash()).isNotEqualTo(hash);
    assertThat(pack("posts.csv", "id,name\na,x\nb,\"y\nz\"\n").hash()).isNotEqualTo(hash);
    assertThat(pack("tables/a.csv", "F\nr1\nr2\n").hash())
        .isNotEqualTo(pack("tables/a.csv", "F\nr2\nr1\n").hash())
        .isEqualTo(pack("tables/a.csv", "F\r\nr1\rr2\n").hash());
  }

  @Test
  void the_hash_of_a_known_pack_never_changes() {
    assertThat(pack("city.json", "{}").with("units.csv", "id\nb\na\n").hash())
        .isEqualTo("041d9678496b7e72047861cebe6d891e7f46fece77415dc226a23f5fb9967d2c");
  }

  @Test
  void bytes_handed_in_and_out_are_copies() {
    byte[] bytes = {1};
    PackFiles files = PackFiles.of(Map.of("a", bytes));
    bytes[0] = 2;
    files.find("a").orElseThrow()[0] = 3;
    assertThat(files.find("a").orElseThrow()).containsExactly(1);
    assertThat(files.sizeOf("a")).isEqualTo(1);
    assertThat(files.open("b")).isEmpty();
  }
}
