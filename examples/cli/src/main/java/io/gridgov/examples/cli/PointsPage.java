package io.gridgov.examples.cli;

import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.atlas.MapPage;
import io.gridgov.examples.cli.atlas.Shape;
import io.gridgov.geo.datum.Conversion;
import io.gridgov.geo.datum.Xy;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of a conversion: where the numbers of both datums lie when read as degrees. */
final class PointsPage {
  private static final int MOST_DRAWN = 10_000;

  private final Conversion conversion;
  private final Path file;
  private final Locale locale;
  private final Conversion before;
  private final Conversion after;
  private final List<Shape> ways = new ArrayList<>();
  private final List<Shape> dots = new ArrayList<>();
  private int points;
  private int unusable;

  PointsPage(Conversion conversion, Path file, Locale locale) {
    this.conversion = conversion;
    this.file = file;
    this.locale = locale;
    this.before = toDegrees(conversion.from());
    this.after = toDegrees(conversion.to());
  }

  /** Zones are drawn in CGCS2000; degrees are drawn as they are, whatever their datum. */
  private static Conversion toDegrees(Datum datum) {
    return Conversion.between(datum, datum.isGeographic() ? datum : Datum.CGCS2000);
  }

  /** Counts a row that the file keeps without answer. */
  void addUnusable() {
    points++;
    unusable++;
  }

  /** Adds a point as it was given and as it was converted. */
  void add(Xy given, Xy converted) {
    points++;
    if (dots.size() < 2 * MOST_DRAWN) {
      Xy start = before.apply(given.x(), given.y());
      Xy end = after.apply(converted.x(), converted.y());
      ways.add(shape("way", start, end));
      dots.add(shape("before", start, start));
      dots.add(shape("after", end, end));
    }
  }

  private static Shape shape(String style, Xy start, Xy end) {
    return new Shape(List.of(new double[] {start.x(), start.y(), end.x(), end.y()}), style, "");
  }

  void write(Writer out) {
    MapPage page =
        new MapPage(
            Text.of("Points from %s to %s", "坐标转换：%s 至 %s", conversion.from(), conversion.to()),
            List.of(),
            locale);
    page.note(
        Text.of(
            "%s: %d points, of which %d could not be converted; %d are drawn",
            "%s：共 %d 个点，其中 %d 个无法转换；图中画出 %d 个",
            file.getFileName(),
            points,
            unusable,
            dots.size() / 2));
    page.note(
        Text.of(
            "grey: the numbers as given; blue: as converted, both drawn as if on one map",
            "灰色：原坐标；蓝色：转换后坐标；两者画在同一底图上"));
    ways.forEach(page::draw);
    dots.forEach(page::draw);
    page.write(out);
  }
}
