package io.gridgov.examples.cli.page;

import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Ring;
import io.gridgov.examples.synthetic.land.Shape;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up day in an invented city, for tests and for looking at the page in a browser. */
final class Demo {

  private static final List<Words> CHANNELS =
      List.of(
          Words.of("Hotline 12345", "12345热线"),
          Words.of("Grid worker", "网格员上报"),
          Words.of("Snapshot app", "随手拍"),
          Words.of("Mini-program", "小程序"),
          Words.of("Sensor", "物联感知"));

  private final Random random;
  private final Map<String, long[]> tallies = new HashMap<>();

  private Demo(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a day in a city of so many grids. */
  static PageData data(int grids, int reports, long seed) {
    return new Demo(seed).day(Land.of(grids, seed), reports, seed);
  }

  /** Writes the page of a day: {@code FILE GRIDS REPORTS}. */
  public static void main(String[] args) throws IOException {
    int grids = Integer.parseInt(args[1]);
    DayPage.write(data(grids, Integer.parseInt(args[2]), 7), Path.of(args[0]));
  }

  private PageData day(Land land, int reports, long seed) {
    tally(land, reports);
    List<Region> regions = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      for (Territory territory : land.territories(tier)) {
        regions.add(region(land, territory));
      }
    }
    return new PageData(
        PageLanguage.EN,
        Words.of("A day of grid governance", "网格化治理的一天"),
        Words.of("Invented City", "虚构市"),
        LocalDate.of(2026, 3, 2),
        seed,
        ZoneId.of("Asia/Shanghai"),
        levels(),
        measures(),
        regions,
        hours(reports),
        units(reports),
        stories(),
        summary(reports),
        sums());
  }

  private void tally(Land land, int reports) {
    List<Territory> grids = land.territories(Tier.GRID);
    for (int i = 0; i < reports; i++) {
      double skewed = random.nextDouble() * random.nextDouble();
      String code = grids.get((int) (skewed * grids.size())).code();
      boolean closed = random.nextInt(10) < 9;
      boolean late = closed && random.nextInt(12) == 0;
      for (int digits : new int[] {4, 6, 9, 12, 15}) {
        long[] tally = tallies.computeIfAbsent(code.substring(0, digits), key -> new long[3]);
        tally[0]++;
        tally[1] += closed ? 1 : 0;
        tally[2] += closed && !late ? 1 : 0;
      }
    }
  }

  private Region region(Land land, Territory territory) {
    long[] tally = tallies.getOrDefault(territory.code(), new long[3]);
    Tier tier = territory.tier();
    return new Region(
        territory.code(),
        name(territory),
        tier.level(),
        tier == Tier.CITY ? null : land.territories(tier.above()).get(territory.parent()).code(),
        tier == Tier.CITY ? Outline.none() : outline(land.shape(territory)),
        Map.of(
            "reports", new Figure.Count(tally[0]),
            "onTime", new Figure.Rate(tally[2], tally[1])));
  }

  private static Words name(Territory territory) {
    int number = territory.number() + 1;
    return switch (territory.tier()) {
      case CITY -> Words.of("Invented City", "虚构市");
      case DISTRICT -> Words.of("District " + number, "第" + number + "区");
      case STREET -> Words.of("Street " + number, "第" + number + "街道");
      case COMMUNITY -> Words.of("Community " + number, "第" + number + "社区");
      case GRID -> Words.of("Grid " + number, "第" + number + "网格");
    };
  }

  private static Outline outline(Shape shape) {
    List<double[][][]> polygons = new ArrayList<>();
    for (Shape.Part part : shape.parts()) {
      List<double[][]> rings = new ArrayList<>();
      rings.add(ring(part.shell()));
      part.holes().forEach(hole -> rings.add(ring(hole)));
      polygons.add(rings.toArray(new double[0][][]));
    }
    return Outline.of(polygons);
  }

  private static double[][] ring(Ring ring) {
    double[][] points = new double[ring.size()][];
    for (int i = 0; i < points.length; i++) {
      points[i] = new double[] {ring.lon(i) / 1e7, ring.lat(i) / 1e7};
    }
    return points;
  }

  private static List<Level> levels() {
    return List.of(
        new Level("city", Words.of("City", "市")),
        new Level("district", Words.of("District", "区")),
        new Level("street", Words.of("Street", "街道")),
        new Level("community", Words.of("Community", "社区")),
        new Level("grid", Words.of("Grid", "网格")));
  }

  private static List<Measure> measures() {
    return List.of(
        Measure.count("reports", Words.of("Reports", "受理量")),
        Measure.rate(
            "onTime", Words.of("On-time share", "按时办结率"), Words.of("closed orders", "办结工单")));
  }

  private List<HourCount> hours(int reports) {
    List<HourCount> hours = new ArrayList<>();
    for (int channel = 0; channel < CHANNELS.size(); channel++) {
      for (int hour = 0; hour < 24; hour++) {
        double rhythm = Math.max(0.02, Math.sin((hour - 5) * Math.PI / 18));
        double share = rhythm / (channel + 1) / 27;
        long count = Math.round(reports * share * (0.8 + 0.4 * random.nextDouble()));
        hours.add(new HourCount(hour, CHANNELS.get(channel), count));
      }
    }
    return hours;
  }

  private List<UnitFigures> units(int reports) {
    List<UnitFigures> units = new ArrayList<>();
    String[][] kinds = {
      {"Urban Management Bureau, District ", "区城市管理局"},
      {"Water Affairs, District ", "区水务局"},
      {"Housing Bureau, District ", "区住房保障局"}
    };
    for (int i = 0; i < 30; i++) {
      String[] kind = kinds[i % kinds.length];
      int number = i / kinds.length + 1;
      long closed = (long) (random.nextDouble() * random.nextDouble() * reports / 12);
      long onTime = Math.round(closed * (0.7 + 0.3 * random.nextDouble()));
      Words name = Words.of(kind[0] + number, "第" + number + kind[1]);
      units.add(new UnitFigures(name, onTime, closed, random.nextInt(25)));
    }
    return units;
  }

  private static List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Instant start = Instant.parse("2026-03-02T01:12:00Z").plusSeconds(i * 977L);
      Words street = Words.of("Street office 14", "第14街道办事处");
      Words bureau = Words.of("Urban Management Bureau, District 3", "第3区城市管理局");
      stories.add(
          new Story(
              "O-2026-" + (48213 - i),
              Words.of("Damaged manhole cover", "井盖破损"),
              List.of(street, bureau),
              Duration.ofSeconds(700_000 - i * 20_000L),
              i % 3 == 0,
              List.of(
                  step(start, "Accepted", "受理", street, 0),
                  step(start, "Routed", "派遣", street, 60),
                  step(start, "Returned", "退单", street, 9_000),
                  step(start, "Routed again", "再派遣", bureau, 13_000),
                  step(start, "Signed", "签收", bureau, 90_000),
                  step(start, "Handled", "处置反馈", bureau, 400_000 - i * 9000L),
                  step(start, "Closed", "结案", bureau, 700_000 - i * 20_000L))));
    }
    return stories;
  }

  private static Story.Step step(Instant start, String en, String zh, Words unit, long seconds) {
    return new Story.Step(
        start.plusSeconds(seconds),
        Words.of(en, zh),
        unit,
        Words.of(
            "table routing, row r17: matter under 0105, grid within 990103, owner known",
            "表 routing，第 r17 行：事项属于 0105，网格位于 990103，权属已知"));
  }

  private static List<SummaryLine> summary(int reports) {
    long refused = reports / 50;
    long accepted = reports - refused - 3;
    return List.of(
        line("reports", "Reports", "受理", reports),
        line("accepted", "Accepted", "立案", accepted),
        line("refused", "Refused", "不予受理", refused),
        line("duplicates", "Duplicates", "重复", 3),
        line("closed", "Closed", "办结", accepted - 41),
        line("open", "Open", "在办", 41),
        new SummaryLine(
            "onTime",
            Words.of("On time, of closed orders", "按时办结率（占办结工单）"),
            new Figure.Rate((accepted - 41) * 9 / 10, accepted - 41)),
        new SummaryLine(
            "speed", Words.of("Reports a second", "每秒处理"), new Figure.Note(Words.same("3,512"))));
  }

  private static SummaryLine line(String id, String en, String zh, long count) {
    return new SummaryLine(id, Words.of(en, zh), new Figure.Count(count));
  }

  private static List<Sum> sums() {
    return List.of(
        new Sum("reports", List.of("accepted", "refused", "duplicates")),
        new Sum("accepted", List.of("closed", "open")));
  }
}
