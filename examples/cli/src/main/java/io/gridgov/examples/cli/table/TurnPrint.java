package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.analysis.HeadChange;
import io.gridgov.core.rule.analysis.Region;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.JsonLine;
import io.gridgov.examples.cli.shell.Shell;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Prints what changes from one version of a table to the next (变化输出).
 *
 * @since 0.1.0
 */
public final class TurnPrint {
  private final List<HeadChange> head;
  private final List<Turn> turns;
  private final Text end;
  private final Locale locale;

  /**
   * Creates a printer.
   *
   * @param head what changed in the heads
   * @param turns the cases
   * @param end what is said to people in the end
   * @param locale the reader's language
   */
  public TurnPrint(List<HeadChange> head, List<Turn> turns, Text end, Locale locale) {
    this.head = List.copyOf(head);
    this.turns = List.copyOf(turns);
    this.end = end;
    this.locale = locale;
  }

  /**
   * Prints.
   *
   * @param out where to; stays open
   * @param format text for people, JSON for scripts with one object a line, or CSV
   */
  public void to(Writer out, Format format) {
    Lines lines = new Lines(out);
    switch (format) {
      case TEXT -> text(lines);
      case JSON -> {
        head.forEach(change -> lines.write(json(change).toString()));
        turns.forEach(turn -> lines.write(turn.json().toString()));
      }
      case CSV -> csv(SheetWriter.to(out));
    }
  }

  private void text(Lines lines) {
    head.forEach(change -> line(lines, change.text()));
    for (Turn turn : turns) {
      Text example = turn.before().example();
      turn.region().map(Region::text).ifPresent(where -> line(lines, where));
      turn.place()
          .map(place -> labelled(place + ": ", place + "：", example))
          .ifPresent(place -> line(lines, place));
      line(lines, labelled("  before: ", "  原来：", turn.before().words()));
      line(lines, labelled("  now: ", "  现在：", turn.after().words()));
      if (turn.region().isPresent()) {
        line(lines, labelled("  for example: ", "  例如：", example));
      }
    }
    line(lines, end);
  }

  private static Text labelled(String en, String zh, Text text) {
    return new Text(en + text.en(), zh + text.zh());
  }

  private void line(Lines lines, Text text) {
    lines.write(Shell.harmless(text.in(locale)));
  }

  private static JsonLine json(HeadChange change) {
    return new JsonLine()
        .put("kind", "head")
        .put("change", kind(change))
        .put("before", change.before())
        .put("after", change.after());
  }

  private static String kind(HeadChange change) {
    return change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void csv(SheetWriter rows) {
    rows.row("kind", "where", "day", "example", "before", "after");
    head.forEach(change -> rows.row(kind(change), "", "", "", change.before(), change.after()));
    for (Turn turn : turns) {
      rows.row(
          turn.region().isPresent() ? "region" : "recorded",
          turn.region()
              .map(region -> region.text().in(locale))
              .or(() -> turn.place().map(Object::toString))
              .orElse(""),
          turn.day().toString(),
          turn.before().example().in(locale),
          turn.before().words().in(locale),
          turn.after().words().in(locale));
    }
    rows.flush();
  }
}
