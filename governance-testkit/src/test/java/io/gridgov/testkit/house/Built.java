package io.gridgov.testkit.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** The compiled modules, as the tests' class path shows them. */
final class Built {
  private Built() {}

  /** Main classes of core, geo and workflow: the packages without clock, chance or threads. */
  static JavaClasses domain() {
    return mainClasses("io.gridgov.core", "io.gridgov.geo", "io.gridgov.workflow");
  }

  /** Main classes of every published module. */
  static JavaClasses published() {
    return mainClasses(
        "io.gridgov.core", "io.gridgov.geo", "io.gridgov.workflow", "io.gridgov.testkit");
  }

  /** The packages that the modules export. */
  static Set<String> exportedPackages() {
    try {
      return Collections.list(Built.class.getClassLoader().getResources("module-info.class"))
          .stream()
          .map(Built::descriptor)
          .filter(module -> module.name().startsWith("io.gridgov."))
          .flatMap(module -> module.exports().stream())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModuleDescriptor descriptor(URL url) {
    try (InputStream in = url.openStream()) {
      return ModuleDescriptor.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaClasses mainClasses(String... packages) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(packages);
  }
}
