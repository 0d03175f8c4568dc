package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GridgovTest {
  @Test
  void help_is_data_in_both_languages() {
    Run english = Run.of("--help");
    Run chinese = Run.of("--lang", "zh", "--help");

    assertThat(english.code()).isZero();
    assertThat(english.out()).startsWith("Usage: gridgov").contains("  due ").contains("Exit 0:");
    assertThat(english.err()).isEmpty();
    assertThat(chinese.code()).isZero();
    assertThat(chinese.out()).startsWith("用法：gridgov").contains("退出码 0：");
  }

  @Test
  void no_command_is_bad_usage() {
    assertThat(Run.of())
        .isEqualTo(new Run(2, "", "gridgov: a command is missing [usage]; see gridgov --help\n"));
    assertThat(Run.of("--lang=zh").err()).isEqualTo("gridgov: 缺少命令 [usage]；请看 gridgov --help\n");
  }

  @Test
  void every_unknown_argument_is_one_line() {
    Run run = Run.of("fly", "--high");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines())
        .containsExactly(
            "gridgov: 'fly' is not known here [usage]; see gridgov --help",
            "gridgov: '--high' is not known here [usage]; see gridgov --help");
  }

  @Test
  void every_missing_option_is_one_line() {
    assertThat(Run.of("due", "--lang", "zh").errLines())
        .containsExactly(
            "gridgov due: 缺少 --calendar [usage]；请看 gridgov due --help",
            "gridgov due: 缺少 --from [usage]；请看 gridgov due --help",
            "gridgov due: 缺少 --limit [usage]；请看 gridgov due --help");
  }

  @Test
  void an_option_with_a_foreign_value_names_the_possible_ones() {
    Run run = Run.of("due", "--calendar=cn", "--from=2026-03-02", "--limit=1d", "--format=xml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "gridgov due: --format must be one of text, json, csv [usage];"
                + " see gridgov due --help\n");
  }

  @Test
  void an_option_that_stands_twice_is_refused() {
    Run run = Run.of("due", "--limit=1d", "--limit=2d", "--calendar=cn", "--from=2026-03-02");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("--limit stands twice");
  }

  @Test
  void an_argument_can_neither_break_a_line_nor_steer_the_terminal() {
    Run run = Run.of("fly\n\u001B[31mto\u2028\u202Ethe moon");

    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).doesNotContain("\u001B", "\u2028", "\u202E");
  }

  @Test
  void a_full_disk_under_standard_output_is_one_line() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Gridgov.run(new String[] {"--help"}, failing("No space left on device"), err);

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "stdout: standard output cannot be written [unwritable-output];"
                + " free space where it is kept\n");
  }

  @Test
  void a_reader_that_has_gone_is_no_fault_to_tell() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Gridgov.run(new String[] {"--help"}, failing("Broken pipe"), err);

    assertThat(code).isEqualTo(2);
    assertThat(err.size()).isZero();
  }

  @Test
  void nobody_listening_at_all_is_survived() {
    assertThat(Gridgov.run(new String[] {"fly"}, failing("Broken pipe"), failing("Broken pipe")))
        .isEqualTo(2);
  }

  @Test
  void a_fault_of_the_program_is_one_line_with_a_number_that_stays_the_same() {
    String first = told(new IllegalStateException("secret"));
    String again = told(new IllegalStateException("secret"));

    assertThat(first.lines()).hasSize(1);
    assertThat(first)
        .contains("internal fault")
        .contains("[internal-fault]")
        .doesNotContain("secret");
    assertThat(first).isNotEqualTo(told(new ArithmeticException("secret")));
    assertThat(again).isEqualTo(first);
    assertThat(told(new StackOverflowError()).lines()).hasSize(1);
    assertThat(told(new OutOfMemoryError())).contains("[out-of-memory]");
  }

  @Test
  void the_language_is_that_of_the_machine_unless_it_is_stated() {
    String[] none = {"due"};

    assertThat(Language.of(none, Locale.CHINA)).isEqualTo(Locale.CHINESE);
    assertThat(Language.of(none, Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
    assertThat(Language.of(new String[] {"due", "--lang", "zh"}, Locale.US))
        .isEqualTo(Locale.CHINESE);
    assertThat(Language.of(new String[] {"--lang=en"}, Locale.CHINA)).isEqualTo(Locale.ENGLISH);
  }

  private static String told(Throwable thrown) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell = new Shell(OutputStream.nullOutputStream(), err, Locale.ENGLISH);
    shell.say(Text.of("before", "之前"));
    assertThat(new Faults(shell).tell(thrown)).isEqualTo(2);
    return err.toString(StandardCharsets.UTF_8).replaceFirst("before\n", "");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
