package io.gridgov.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing exported lacks its words. The javadoc tool judges how comments are written; whether they
 * are there is asked here, because the tool would also ask for every component of a record twice.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentationTest {
  private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("\\s*public \\w+ \\{");
  private static final Pattern TOP_LEVEL_TYPE =
      Pattern.compile("(?m)^public [a-z -]*(class|interface|record|enum) ");

  @TempDir private Path classes;

  @Test
  void every_exported_element_has_a_comment_and_all_its_tags() throws IOException {
    assertThat(missing(exported(Sources.mainTypes()), Built.exportedPackages())).isEmpty();
  }

  @Test
  void every_exported_type_says_since_when() {
    assertThat(exported(Sources.mainTypes()))
        .filteredOn(p -> TOP_LEVEL_TYPE.matcher(Sources.read(p)).find())
        .filteredOn(p -> !Sources.read(p).contains(" * @since "))
        .isEmpty();
  }

  @Test
  void a_missing_comment_is_seen() throws IOException {
    Path planted = Path.of("src/test/java/io/gridgov/testkit/house/planted/HasAGetter.java");

    assertThat(missing(List.of(planted), List.of("io.gridgov.testkit.house.planted")))
        .anySatisfy(line -> assertThat(line).contains("HasAGetter.java:3"));
  }

  private static List<Path> exported(List<Path> sources) {
    Predicate<Path> isExported =
        file ->
            Built.exportedPackages().stream()
                .anyMatch(p -> file.getParent().endsWith(Path.of(p.replace('.', '/'))));
    return sources.stream().filter(isExported).toList();
  }

  private List<String> missing(List<Path> sources, Iterable<String> packages) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-Xmaxwarns",
              "10000",
              "-Xdoclint:missing/protected",
              "-Xdoclint/package:" + String.join(",", packages),
              "-cp",
              System.getProperty("java.class.path"),
              "-d",
              classes.toString());
      javac
          .getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(d -> d.getSource() != null && !isCompactConstructor(d))
        .map(DocumentationTest::line)
        .collect(Collectors.toList());
  }

  private static boolean isCompactConstructor(Diagnostic<? extends JavaFileObject> found) {
    List<String> lines = Sources.read(Path.of(found.getSource().toUri())).lines().toList();
    return COMPACT_CONSTRUCTOR.matcher(lines.get((int) found.getLineNumber() - 1)).matches();
  }

  private static String line(Diagnostic<? extends JavaFileObject> found) {
    String file = found.getSource().getName().replaceFirst(".*/", "");
    return file + ":" + found.getLineNumber() + " " + found.getMessage(Locale.ROOT);
  }
}
