package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.examples.cli.shell.Shell;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {
  @Test
  void both_languages_have_the_same_keys_and_no_empty_text() {
    ResourceBundle english = Gridgov.texts(Locale.ENGLISH);
    ResourceBundle chinese = Gridgov.texts(Locale.CHINESE);

    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    assertThat(english.keySet())
        .allSatisfy(
            key -> {
              assertThat(english.getString(key)).as(key).isNotBlank();
              assertThat(chinese.getString(key)).as(key).isNotBlank();
              assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
              assertThat(arguments(chinese.getString(key)))
                  .as(key)
                  .isEqualTo(arguments(english.getString(key)));
            });
  }

  @Test
  void the_english_bundle_is_found_on_a_chinese_machine() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.CHINA);
      assertThat(Gridgov.texts(Locale.ENGLISH).getString("help")).isEqualTo("Show this help.");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void every_command_and_every_option_says_what_it_does(String language) {
    List<String> silent = new ArrayList<>();
    collectSilent(commandLine(Locale.forLanguageTag(language)).getCommandSpec(), silent);

    assertThat(silent).isEmpty();
  }

  @Test
  void no_text_belongs_to_nothing() {
    List<String> names = new ArrayList<>();
    collectNames(commandLine(Locale.ENGLISH).getCommandSpec(), names);

    assertThat(Gridgov.texts(Locale.ENGLISH).keySet())
        .filteredOn(key -> key.startsWith("gridgov"))
        .isSubsetOf(names);
  }

  private static CommandLine commandLine(Locale locale) {
    Shell shell =
        new Shell(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), locale);
    return Gridgov.commandLine(shell, new Faults(shell));
  }

  private static void collectSilent(CommandSpec command, List<String> silent) {
    String name = command.qualifiedName();
    if (command.usageMessage().description().length == 0) {
      silent.add(name);
    }
    Stream.concat(command.options().stream(), command.positionalParameters().stream())
        .filter(arg -> arg.description().length == 0)
        .forEach(arg -> silent.add(name + " " + arg.paramLabel() + " " + arg));
    command.subcommands().values().forEach(sub -> collectSilent(sub.getCommandSpec(), silent));
  }

  private static void collectNames(CommandSpec command, List<String> names) {
    String name = command.qualifiedName(".");
    names.add(name + ".usage.description");
    command
        .options()
        .forEach(option -> names.add(name + "." + option.longestName().replaceFirst("^-+", "")));
    command.positionalParameters().forEach(arg -> names.add(name + "." + arg.descriptionKey()));
    command.subcommands().values().forEach(sub -> collectNames(sub.getCommandSpec(), names));
  }

  private static long arguments(String text) {
    return text.chars().filter(c -> c == '%').count();
  }
}
