package io.gridgov.examples.cli.requests;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Codes for the names that a log uses: readable, and different for different names. */
final class Codes {
  private static final int LONGEST = 40;

  private final Map<String, String> codeByName = new LinkedHashMap<>();
  private final Set<String> taken;
  private final boolean lowerCase;

  private Codes(boolean lowerCase, Set<String> taken) {
    this.lowerCase = lowerCase;
    this.taken = new HashSet<>(taken);
  }

  /** Ids of units: the log's own, where they can be used. */
  static Codes ofUnits(Set<String> taken) {
    return new Codes(false, taken);
  }

  static Codes ofMatters() {
    return new Codes(true, Set.of());
  }

  /** The same name always gets the same code; the second of two alike gets a number. */
  String of(String name) {
    return codeByName.computeIfAbsent(name, this::fresh);
  }

  private String fresh(String name) {
    String plain = plain(lowerCase ? name.toLowerCase(Locale.ROOT) : name);
    String code = plain;
    for (int i = 2; !taken.add(code); i++) {
      code = plain + "-" + i;
    }
    return code;
  }

  /** Letters and digits of any script; whatever stands between them is one hyphen. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
              } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
              }
            });
    int end = Math.min(plain.length(), LONGEST);
    String code = plain.substring(0, end).replaceFirst("-$", "");
    return code.isEmpty() ? "unnamed" : code;
  }
}
