package io.gridgov.examples.cli;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Siting;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.atlas.Entry;
import io.gridgov.examples.cli.atlas.MapPage;
import io.gridgov.examples.cli.atlas.Shape;
import io.gridgov.geo.locate.Border;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page of a look-up: the points on the map, and a list of those that need a second look. */
final class LocatePage {
  private static final int MOST_DRAWN = 10_000;
  private static final int MOST_LISTED = 300;

  private static final double METRES_PER_DEGREE = 111_000;
  private static final double LEAST_COSINE = 0.05;

  /** What became of a point; its name is its style on the page. */
  private enum Fate {
    INSIDE("in one grid", "位于一个网格内"),
    SEVERAL("in several grids that overlap", "位于多个重叠网格内"),
    INVALID("in a grid whose polygon is invalid", "位于边界无效的网格内"),
    OUTSIDE("outside the map", "在地图之外");

    private final String en;
    private final String zh;

    Fate(String en, String zh) {
      this.en = en;
      this.zh = zh;
    }

    Text words() {
      return new Text(en, zh);
    }

    static Fate of(Siting siting) {
      if (siting.candidates().isEmpty()) {
        return OUTSIDE;
      }
      return siting.ambiguous() ? SEVERAL : siting.fromInvalid() ? INVALID : INSIDE;
    }

    String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final TerritoryMap map;
  private final Path file;
  private final Locale locale;
  private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
  private final Map<GridCode, Integer> perGrid = new TreeMap<>();
  private final List<Shape> dots = new ArrayList<>();
  private final Map<Fate, List<Entry>> entries = new EnumMap<>(Fate.class);
  private int points;
  private int unusable;

  LocatePage(TerritoryMap map, Path file, Locale locale) {
    this.map = map;
    this.file = file;
    this.locale = locale;
  }

  /** Counts a row that the output keeps without answer. */
  void addUnusable() {
    points++;
    unusable++;
  }

  /** Adds a point with its answer and the border nearest to it. */
  void add(long line, double lon, double lat, Siting siting, Optional<Border> border) {
    Fate fate = Fate.of(siting);
    points++;
    counts.merge(fate, 1, Integer::sum);
    siting.grid().ifPresent(grid -> perGrid.merge(grid, 1, Integer::sum));
    Shape dot =
        new Shape(
            List.of(new double[] {lon, lat, lon, lat}),
            fate.style(),
            line + ": " + (fate == Fate.OUTSIDE ? fate.words().in(locale) : codes(siting)));
    if (dots.size() < MOST_DRAWN) {
      dots.add(dot);
    }
    List<Entry> listed = entries.computeIfAbsent(fate, key -> new ArrayList<>());
    if (fate != Fate.INSIDE && listed.size() < MOST_LISTED) {
      String metres = border.map(PointFile::metres).map(BigDecimal::toPlainString).orElse("");
      listed.add(
          new Entry(
              List.of(Long.toString(line), fate.words().in(locale), codes(siting), metres),
              border.map(each -> List.of(view(lon, lat, each.metres()), dot)).orElse(List.of()),
              around(siting, border)));
    }
  }

  /** The grids that the picture of a point shows: those that hold it, and the next one. */
  private List<Shape> around(Siting siting, Optional<Border> border) {
    Set<GridCode> shown = new LinkedHashSet<>(siting.candidates());
    border.flatMap(Border::behind).ifPresent(shown::add);
    return shown.stream()
        .flatMap(code -> map.find(code).stream())
        .map(each -> AuditPage.shape(each, "land"))
        .toList();
  }

  /** What a picture has to hold so that the nearest border is in it; drawn without ink. */
  private static Shape view(double lon, double lat, double metres) {
    double north = metres / METRES_PER_DEGREE;
    double east = north / Math.max(LEAST_COSINE, Math.cos(Math.toRadians(lat)));
    return new Shape(
        List.of(new double[] {lon - east, lat - north, lon + east, lat + north}), "view", "");
  }

  private static String codes(Siting siting) {
    return siting.candidates().stream().map(GridCode::value).collect(Collectors.joining(" "));
  }

  private int count(Fate fate) {
    return counts.getOrDefault(fate, 0);
  }

  void write(Writer out) {
    List<Entry> listed =
        entries.values().stream().flatMap(List::stream).limit(MOST_LISTED).toList();
    MapPage page =
        new MapPage(
            Text.of("Points of %s on the map", "%s 各点落格", file.getFileName()),
            listed.isEmpty()
                ? List.of()
                : List.of(
                    Text.of("Line", "行"),
                    Text.of("Where", "位置"),
                    Text.of("Grids", "网格"),
                    Text.of("To the nearest border, m", "距最近边界（米）")),
            locale);
    notes(page, listed.size());
    map.territories().forEach(each -> page.draw(land(each)));
    dots.forEach(page::draw);
    listed.forEach(page::list);
    page.write(out);
  }

  private void notes(MapPage page, int listed) {
    page.note(
        Text.of(
            "%d points, of which %d could not be used; %d are drawn, on %d territories",
            "共 %d 个点，其中 %d 个无法使用；图中画出 %d 个，网格 %d 个",
            points,
            unusable,
            dots.size(),
            map.territories().size()));
    page.note(
        Text.of(
            "blue: %d in one grid; red: %d in several; violet: %d in an invalid one; yellow: %d"
                + " outside",
            "蓝色：%d 个位于一个网格内；红色：%d 个位于多个网格内；紫色：%d 个位于边界无效的网格内；黄色：%d 个在地图之外",
            count(Fate.INSIDE),
            count(Fate.SEVERAL),
            count(Fate.INVALID),
            count(Fate.OUTSIDE)));
    int doubtful = points - unusable - count(Fate.INSIDE);
    if (doubtful > 0) {
      page.note(
          Text.of(
              "listed are %d of %d that are not in one sound grid",
              "下表列出 %d 个，共 %d 个点不在唯一且有效的网格内", listed, doubtful));
    }
  }

  /** A territory says how many points it holds. */
  private Shape land(Territory territory) {
    Text label =
        Text.of(
            "%s: %d points",
            "%s：%d 个点", territory.code(), perGrid.getOrDefault(territory.code(), 0));
    return new Shape(AuditPage.shape(territory, "land").rings(), "land", label.in(locale));
  }
}
