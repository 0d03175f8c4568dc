package io.gridgov.core.calendar;

import io.gridgov.core.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a notice with what was wrapped off it: a line that breaks off among days or in a word
 * goes on in the next one. Wide digits and spaces are as narrow ones; every character keeps its
 * place.
 */
final class NoticeParagraph {
  private static final Pattern DAYS = Pattern.compile("\\d\\s*[月日]|\\d\\s*年$");
  private static final Pattern COMPLETE = Pattern.compile("(?:放假|上班|[补连调公]休|休息|休日|休息日|\\d\\s*天)$");
  private static final Pattern DATED =
      Pattern.compile("\\s*\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*");
  private static final Pattern BEGINS =
      Pattern.compile("\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．]|[^\\d：:。，,；]{1,20}[：:])");

  private final String file;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private int piece;
  private int seen;
  private int columns;

  private NoticeParagraph(String file) {
    this.file = file;
  }

  /** A line, or what is left of it without the white space around a break. */
  private record Piece(int start, int line, int cut) {}

  static List<NoticeParagraph> of(String file, String notice) {
    List<NoticeParagraph> paragraphs = new ArrayList<>();
    List<String> lines = notice.lines().map(NoticeParagraph::narrow).toList();
    for (int i = 0; i < lines.size(); i++) {
      NoticeParagraph paragraph = new NoticeParagraph(file);
      paragraph.add(lines.get(i), i + 1, 0);
      while (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1))) {
        i++;
        paragraph.add(lines.get(i), i + 1, spaces(lines.get(i)));
      }
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c >= '０' && c <= '９') {
        narrow.setCharAt(i, (char) (c - '０' + '0'));
      } else if (c == '\u3000' || c == '\u00a0') {
        narrow.setCharAt(i, ' ');
      }
    }
    return narrow.toString();
  }

  private static boolean goesOn(String line, String next) {
    return !next.isBlank()
        && !DATED.matcher(line).matches()
        && breaksOff(line)
        && !BEGINS.matcher(next).lookingAt();
  }

  /** Whether the last sentence names days and does not say all of them. */
  private static boolean breaksOff(String line) {
    int end = line.length();
    while (end > 0 && "。！？；：:;".indexOf(line.charAt(end - 1)) < 0) {
      end--;
    }
    String open = line.substring(end).stripTrailing();
    return DAYS.matcher(open).find()
        && !COMPLETE.matcher(open.substring(Math.max(0, open.length() - 5))).find();
  }

  private static int spaces(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void add(String line, int number, int cut) {
    while (cut > 0 && text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    pieces.add(new Piece(text.length(), number, cut));
    text.append(line, cut, line.length());
  }

  String text() {
    return text.toString();
  }

  /** The place of a character; cheap if places are asked for in ascending order. */
  Spot spot(int index) {
    if (index < seen) {
      piece = 0;
      seen = 0;
      columns = 0;
    }
    while (piece + 1 < pieces.size() && pieces.get(piece + 1).start() <= index) {
      piece++;
      seen = pieces.get(piece).start();
      columns = 0;
    }
    columns += Character.codePointCount(text, seen, index);
    seen = index;
    Piece at = pieces.get(piece);
    return Spot.of(file, at.line(), at.cut() + columns + 1);
  }
}
