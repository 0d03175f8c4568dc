package io.gridgov.examples.cli.shell;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextFileTest {
  private final IOException full = new IOException("No space left on device");

  @TempDir private Path folder;

  @Test
  void a_failure_to_read_is_a_fault_of_the_file() throws IOException {
    Path file = Files.writeString(folder.resolve("in.csv"), "a\n");

    assertThatThrownBy(() -> stream(file, new UncheckedIOException(full)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("unreadable-file");
  }

  @Test
  void a_disk_that_fills_up_while_a_file_is_read_is_a_fault_of_the_output() throws IOException {
    Path file = Files.writeString(folder.resolve("in.csv"), "a\n");
    Path out = folder.resolve("out");

    assertThatThrownBy(
            () -> OutFolder.produce(out, Set.of(), fresh -> stream(file, new WriteFailed(full))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("unwritable-output")
        .hasMessageContaining("out");
  }

  private static String stream(Path file, RuntimeException failure) {
    return TextFile.stream(
        file,
        StandardCharsets.UTF_8,
        reader -> {
          throw failure;
        });
  }
}
