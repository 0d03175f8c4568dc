package io.gridgov.examples.cli;

import java.util.Locale;

/** The language in which a run speaks. */
final class Language {
  /** What {@code --lang} takes. */
  enum Name {
    EN,
    ZH
  }

  private static final String OPTION = "--lang";

  private Language() {}

  /**
   * Looks for {@code --lang} before anything else is parsed, so that faults of the arguments, too,
   * are told in the language that was asked for.
   */
  static Locale of(String[] args, Locale machine) {
    Locale language = chinese(machine.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(OPTION + "=")) {
        language = named(args[i].substring(OPTION.length() + 1));
      } else if (args[i].equals(OPTION) && i + 1 < args.length) {
        language = named(args[i + 1]);
      }
    }
    return language;
  }

  private static Locale named(String name) {
    return chinese(name) ? Locale.CHINESE : Locale.ENGLISH;
  }

  private static boolean chinese(String language) {
    return language.equalsIgnoreCase("zh");
  }
}
