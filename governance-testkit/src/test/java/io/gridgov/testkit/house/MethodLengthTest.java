package io.gridgov.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MethodLengthTest {
  private static final int LINES_AT_MOST = 30;

  @Test
  void no_method_is_longer_than_30_lines() throws IOException {
    assertThat(longer(Sources.mainTypes(), LINES_AT_MOST)).isEmpty();
  }

  @Test
  void a_long_method_is_seen() throws IOException {
    Path planted = Path.of("src/test/java/io/gridgov/testkit/house/planted/HasAGetter.java");

    assertThat(longer(List.of(planted), 2)).containsExactly("HasAGetter.java:6 getName 3 lines");
  }

  private static List<String> longer(List<Path> sources, int limit) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> found = new ArrayList<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Ruler(unit, positions, limit, found).scan(unit, null);
      }
    }
    return found;
  }

  private static final class Ruler extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final int limit;
    private final List<String> found;

    Ruler(CompilationUnitTree unit, SourcePositions positions, int limit, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.limit = limit;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long first = line(positions.getStartPosition(unit, method));
      long length = line(positions.getEndPosition(unit, method)) - first + 1;
      if (length > limit) {
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        found.add(file + ":" + first + " " + method.getName() + " " + length + " lines");
      }
      return super.visitMethod(method, null);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
