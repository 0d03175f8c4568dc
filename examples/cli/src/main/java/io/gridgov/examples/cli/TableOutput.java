package io.gridgov.examples.cli;

import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.OutFile;
import io.gridgov.examples.cli.shell.Shell;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command about tables prints, and where to. */
final class TableOutput {
  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  /** Prints to standard output, or to the file that was named, whole or not at all. */
  void print(Shell shell, BiConsumer<Writer, Format> content) {
    Path file = out;
    if (file == null) {
      content.accept(shell.out(), format);
    } else {
      OutFile.write(file, writer -> content.accept(writer, format));
    }
  }
}
