package io.gridgov.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The jars as a host gets them, on both kinds of path. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BuiltJarsIT {
  private static final List<String> OWN = List.of("core", "geo", "workflow", "testkit");

  @Test
  void every_class_loads_from_the_class_path() throws Exception {
    String path = join(Stream.concat(paths().stream(), Stream.of(testClasses())).toList());

    assertThat(run("-cp", path)).containsOnly("unnamed true");
  }

  @Test
  void every_class_loads_from_the_module_path() throws Exception {
    assertThat(
            run(
                "-p", join(paths()),
                "--add-modules", named(","),
                "-cp", testClasses()))
        .containsExactly(OWN.stream().map(m -> "io.gridgov." + m + " true").toArray(String[]::new));
  }

  @Test
  void the_module_path_needs_no_annotations_at_run_time() throws Exception {
    List<String> without = paths().stream().filter(p -> !p.contains("jspecify")).toList();

    assertThat(
            run(
                "-p", join(without),
                "--add-modules", named(","),
                "-cp", testClasses()))
        .hasSize(OWN.size());
  }

  private static List<String> run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add(LoadsEverything.class.getName());
    OWN.forEach(module -> command.add(own(module)));
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(said).isZero();
    return said.lines().toList();
  }

  /** The jars of the class path: those of the reactor, and the libraries. */
  private static List<String> paths() {
    List<String> jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(p -> p.endsWith(".jar") && !p.equals(System.getProperty("gridgov.jar")))
            .collect(Collectors.toCollection(ArrayList::new));
    jars.add(System.getProperty("gridgov.jar"));
    return jars;
  }

  private static String own(String module) {
    return paths().stream()
        .filter(p -> Path.of(p).getFileName().toString().startsWith("governance-" + module + "-"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("governance-" + module + " is no jar here"));
  }

  private static String named(String separator) {
    return OWN.stream().map(m -> "io.gridgov." + m).collect(Collectors.joining(separator));
  }

  private static String testClasses() {
    return Path.of("target", "test-classes").toString();
  }

  private static String join(List<String> paths) {
    return String.join(File.pathSeparator, paths);
  }
}
