package io.gridgov.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceShapeTest {
  private static final Set<String> SAYS_NOTHING =
      Set.of("util", "utils", "common", "model", "impl", "helper", "helpers", "manager");

  private static final int LINES_AT_MOST = 400;
  private static final int LINES_OF_NINE_IN_TEN = 250;
  private static final int LINES_OF_HALF = 100;

  @Test
  void no_file_is_longer_than_400_lines() {
    assertThat(Sources.mainTypes()).filteredOn(p -> lines(p) > LINES_AT_MOST).isEmpty();
  }

  @Test
  void half_the_files_have_100_lines_or_fewer_and_nine_in_ten_250() {
    List<Integer> sizes =
        Sources.mainTypes().stream().map(SourceShapeTest::lines).sorted().toList();

    assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(LINES_OF_HALF);
    assertThat(sizes.get(sizes.size() * 9 / 10))
        .as("ninth tenth")
        .isLessThanOrEqualTo(LINES_OF_NINE_IN_TEN);
  }

  @Test
  void every_package_says_what_it_is() {
    assertThat(packages()).allSatisfy(p -> assertThat(p.resolve("package-info.java")).exists());
  }

  @Test
  void no_package_bears_a_name_that_says_nothing() {
    assertThat(packages())
        .filteredOn(p -> SAYS_NOTHING.contains(p.getFileName().toString()))
        .isEmpty();
  }

  private static List<Path> packages() {
    return Sources.mainTypes().stream().map(Path::getParent).distinct().toList();
  }

  private static int lines(Path file) {
    return (int) Sources.read(file).lines().count();
  }
}
