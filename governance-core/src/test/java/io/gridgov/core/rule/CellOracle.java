package io.gridgov.core.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Judges a cell by its text alone, with regular expressions and strings: it shares no type and no
 * parser with the room it checks. Columns: {@code n} numbers, {@code t} text, {@code c} codes whose
 * prefixes are above them.
 */
final class CellOracle {
  private CellOracle() {}

  static boolean passes(char column, String cell, Map<Character, String> facts) {
    String text = cell.trim();
    return text.isEmpty() || text.equals("-") || any(column, text, facts.getOrDefault(column, ""));
  }

  /** An empty fact is a missing one. */
  private static boolean any(char column, String text, String fact) {
    boolean found = false;
    for (String part : split(text)) {
      found |= one(column, part.trim(), fact);
    }
    return found;
  }

  private static boolean one(char column, String part, String fact) {
    if (part.startsWith("not(")) {
      if (fact.isEmpty() && part.matches("not\\((.*,)? *([<>(\\[]|\\]-?\\d).*")) {
        return false;
      }
      return !any(column, part.substring(4, part.length() - 1), fact);
    }
    if (part.equals("missing") || fact.isEmpty()) {
      return part.equals("missing") && fact.isEmpty();
    }
    if (part.startsWith("under ")) {
      return fact.startsWith(part.substring(6));
    }
    if (part.startsWith("\"")) {
      return fact.equals(part.substring(1, part.length() - 1).replace("\"\"", "\""));
    }
    return column == 'n' ? number(part, new BigDecimal(fact)) : fact.equals(part);
  }

  private static boolean number(String part, BigDecimal fact) {
    if (part.contains("..")) {
      String[] ends = part.substring(1, part.length() - 1).split("\\.\\.", -1);
      int low = fact.compareTo(new BigDecimal(ends[0]));
      int high = fact.compareTo(new BigDecimal(ends[1]));
      boolean above = part.startsWith("[") ? low >= 0 : low > 0;
      return above && (part.endsWith("]") ? high <= 0 : high < 0);
    }
    int sign = fact.compareTo(new BigDecimal(part.replaceAll("[<>= ]", "")));
    return switch (part.replaceAll("[^<>=]", "")) {
      case "<" -> sign < 0;
      case "<=" -> sign <= 0;
      case ">" -> sign > 0;
      case ">=" -> sign >= 0;
      default -> sign == 0;
    };
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>(List.of(""));
    boolean quoted = false;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == ',' && !quoted && depth == 0) {
        parts.add("");
      } else {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + c);
      }
    }
    return parts;
  }
}
