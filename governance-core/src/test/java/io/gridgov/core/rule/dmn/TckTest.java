package io.gridgov.core.rule.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TckTest {
  private static final Path KIT =
      Path.of(System.getProperty("gridgov.shared", "../../shared"), "data", "dmn_tck");
  private static final Path OWN = Path.of("src/test/resources/dmn");

  private static List<Path> models(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  static List<Path> ownModels() {
    return models(OWN.resolve("passes"));
  }

  @Test
  void the_cases_of_the_compatibility_kit_pass_unchanged() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(KIT), "the kit is not on this machine");
    int results = 0;
    List<Path> models = models(KIT);
    for (Path model : models) {
      List<Tck.Result> ran = Tck.run(model);
      assertThat(ran)
          .isNotEmpty()
          .allSatisfy(each -> assertThat(each.actual()).as(each.name()).isEqualTo(each.expected()));
      results += ran.size();
    }
    System.out.println(models.size() + " models of the kit, " + results + " results");
    assertThat(models).hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("ownModels")
  void cases_of_our_own_pass(Path model) throws Exception {
    assertThat(Tck.run(model))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.actual()).as(each.name()).isEqualTo(each.expected()));
  }

  @ParameterizedTest
  @MethodSource("ownModels")
  void a_foreign_model_survives_writing(Path model) throws Exception {
    TableDmn.read("t.dmn", Files.readString(model))
        .value()
        .ifPresent(
            table ->
                assertThat(
                        TableDmn.read("t.dmn", TableDmn.write(table))
                            .orElseThrow()
                            .saysTheSameAs(table))
                    .isTrue());
  }
}
