package io.gridgov.examples.cli.atlas;

import io.gridgov.core.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One HTML file with a map and a table, in one language (地图页).
 *
 * <p>No script, nothing loaded, nothing left out in silence: what is too much to be drawn is
 * counted in a note by whoever adds it. Drawn in the order of adding. For one thread.
 *
 * @since 0.1.0
 */
public final class MapPage {
  private static final int SIZE = 10_000;

  /** Above it, the overview leaves out what is smaller than a pixel; pictures show everything. */
  private static final int MANY_POSITIONS = 200_000;

  private static final int COARSE = 8;
  private static final int PICTURE = 2_000;
  private static final double[] WORLD = {-180, -90, 180, 90};

  private final Text title;
  private final Locale locale;
  private final List<Text> notes = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Text> columns;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Creates an empty page.
   *
   * @param title its title
   * @param columns heads of the table; none for no table
   * @param locale the reader's language
   */
  public MapPage(Text title, List<Text> columns, Locale locale) {
    this.title = title;
    this.columns = List.copyOf(columns);
    this.locale = locale;
  }

  /**
   * Adds a line above the map.
   *
   * @param note the line
   */
  public void note(Text note) {
    notes.add(note);
  }

  /**
   * Adds an outline to the map; one ring of one position is drawn as a dot.
   *
   * @param shape the outline
   */
  public void draw(Shape shape) {
    shapes.add(shape);
  }

  /**
   * Adds a line to the table.
   *
   * @param entry the line
   */
  public void list(Entry entry) {
    entries.add(entry);
  }

  /**
   * Writes the page.
   *
   * @param out where to, in UTF-8; not closed
   */
  public void write(Writer out) {
    try {
      out.write(head());
      for (Text note : notes) {
        out.write("<p>" + Markup.escape(note.in(locale)) + "</p>\n");
      }
      double[] box = Shape.box(shapes);
      Frame frame = Frame.around(box.length == 0 ? WORLD : box, 0.02, SIZE);
      writeSvg(shapes, frame, isMany() ? COARSE : 1, "map", out);
      if (!columns.isEmpty()) {
        writeTable(out);
      }
      out.write("</main></body></html>\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String head() {
    String name = Markup.escape(title.in(locale));
    return "<!doctype html>\n<html lang=\""
        + (locale.getLanguage().equals("zh") ? "zh-CN" : "en")
        + "\"><head><meta charset=\"utf-8\">"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " style-src 'unsafe-inline'\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>"
        + name
        + "</title><style>\n"
        + style()
        + "</style></head><body><main><h1>"
        + name
        + "</h1>\n";
  }

  private void writeTable(Writer out) throws IOException {
    out.write("<table><thead><tr>");
    for (Text column : columns) {
      out.write("<th>" + Markup.escape(column.in(locale)) + "</th>");
    }
    out.write("<th></th></tr></thead><tbody>\n");
    for (Entry entry : entries) {
      out.write("<tr>");
      for (int i = 0; i < entry.cells().size(); i++) {
        String head = Markup.escape(columns.get(i).in(locale));
        out.write("<td data-head=\"" + head + "\">");
        out.write(Markup.escape(entry.cells().get(i)) + "</td>");
      }
      out.write("<td>");
      double[] box = Shape.box(entry.focus());
      if (box.length > 0) {
        List<Shape> drawn = new ArrayList<>(entry.around());
        drawn.addAll(entry.focus());
        writeSvg(drawn, Frame.around(box, 0.5, PICTURE), 1, "picture", out);
      }
      out.write("</td></tr>\n");
    }
    out.write("</tbody></table>\n");
  }

  private boolean isMany() {
    return shapes.stream().flatMap(shape -> shape.rings().stream()).mapToLong(r -> r.length).sum()
        > 2L * MANY_POSITIONS;
  }

  private static void writeSvg(
      List<Shape> shapes, Frame frame, int leastStep, String name, Writer out) throws IOException {
    out.write(
        "<svg class=\"%s\" viewBox=\"0 0 %d %d\">\n"
            .formatted(name, frame.width(), frame.height()));
    for (Shape shape : shapes) {
      out.write(
          "<path class=\""
              + Markup.escape(shape.style())
              + "\" d=\""
              + frame.path(shape, leastStep));
      out.write(
          shape.label().isEmpty()
              ? "\"/>\n"
              : "\"><title>" + Markup.escape(shape.label()) + "</title></path>\n");
    }
    out.write("</svg>\n");
  }

  private static String style() {
    try (InputStream in = MapPage.class.getResourceAsStream("atlas.css")) {
      if (in == null) {
        throw new IllegalStateException("resource is missing from the class path: atlas.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
