package io.gridgov.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ModuleDescriptorTest {
  private static final String EXPECTED =
      """
      exports io.gridgov.geo.coverage
      exports io.gridgov.geo.datum
      exports io.gridgov.geo.io
      exports io.gridgov.geo.locate
      exports io.gridgov.geo.redraw
      provides io.gridgov.core.pack.PackSection [io.gridgov.geo.io.BoundariesSection]
      requires com.fasterxml.jackson.core
      requires com.fasterxml.jackson.databind
      requires io.gridgov.core transitive
      requires java.base
      requires org.jspecify static transitive
      requires org.locationtech.jts transitive
      """;

  @Test
  void the_module_requires_exports_and_offers_exactly_this() throws IOException {
    assertThat(lines(read())).containsExactlyInAnyOrderElementsOf(EXPECTED.lines().toList());
  }

  private static ModuleDescriptor read() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
      return ModuleDescriptor.read(in);
    }
  }

  private static Stream<String> requires(ModuleDescriptor module) {
    return module.requires().stream()
        .map(r -> "requires " + r.name() + words(r.modifiers()).replace(" mandated", ""));
  }

  private static Stream<String> exports(ModuleDescriptor module) {
    return module.exports().stream()
        .map(e -> "exports " + e.source() + (e.isQualified() ? " to " + e.targets() : ""));
  }

  private static List<String> lines(ModuleDescriptor module) {
    return Stream.of(
            requires(module),
            exports(module),
            module.opens().stream().map(o -> "opens " + o.source()),
            module.uses().stream().map(u -> "uses " + u),
            module.provides().stream().map(p -> "provides " + p.service() + " " + p.providers()))
        .flatMap(s -> s)
        .toList();
  }

  private static String words(Set<?> modifiers) {
    return modifiers.stream()
        .map(m -> " " + m.toString().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining());
  }
}
