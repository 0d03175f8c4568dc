package io.gridgov.examples.synthetic.day;

import io.gridgov.examples.synthetic.dice.Dice;
import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import io.gridgov.examples.synthetic.pack.Content;
import io.gridgov.examples.synthetic.pack.Csv;
import io.gridgov.examples.synthetic.people.Homes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The reports of some days, by time and then by key (来件流).
 *
 * <p>About 2 % are sent twice, unchanged; about 0.2 % are other reports with a key that was used
 * before. One point in eighty lies outside the city, one in seventy exactly on a border.
 *
 * <p><b>Cost.</b> One day's rows in memory; some microseconds a row. Immutable; safe for threads.
 *
 * @since 0.1.0
 */
public final class ReportStream {

  private static final double SENT_TWICE = 0.02;
  private static final double KEY_REUSED = 0.002;
  private static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59, 999_000_000);

  private final Land land;
  private final Homes homes;
  private final long seed;
  private final Parties parties;
  private final MatterBook matters = MatterBook.read();

  /**
   * Prepares the reports of a city.
   *
   * @param land its land
   * @param homes its homes
   * @param seed its seed
   */
  public ReportStream(Land land, Homes homes, long seed) {
    this.land = land;
    this.homes = homes;
    this.seed = seed;
    this.parties = new Parties(land, seed);
  }

  /**
   * Returns {@code reports.csv}.
   *
   * @param reports number of rows, the repeated ones included
   * @param first the first day
   * @param days number of days, at least 1; each gets an equal share
   * @return the content, made while it is written
   * @throws IllegalArgumentException if a number is too small
   */
  public Content csv(int reports, LocalDate first, int days) {
    if (reports < 0 || days < 1) {
      throw new IllegalArgumentException(
          "reports and days must be at least 0 and 1: " + reports + ", " + days);
    }
    return Csv.of(
        ReportRow.HEADER,
        sink -> {
          for (int day = 0; day < days; day++) {
            int from = (int) ((long) reports * day / days);
            int to = (int) ((long) reports * (day + 1) / days);
            day(first.plusDays(day), to - from).forEach(row -> sink.row(row.cells()));
          }
        });
  }

  /** Returns the rows of one day. */
  List<ReportRow> day(LocalDate date, int count) {
    int twice = (int) Math.round(count * SENT_TWICE);
    int reused = (int) Math.round(count * KEY_REUSED);
    int first = count - twice - reused;
    List<ReportRow> rows = new ArrayList<>(count);
    for (int i = 0; i < first; i++) {
      rows.add(row(date, i));
    }
    Dice dice = Dice.of(seed, "again", date.toEpochDay());
    for (int i = 0; i < twice; i++) {
      rows.add(rows.get(dice.below(first)));
    }
    for (int i = 0; i < reused; i++) {
      ReportRow row = rows.get(dice.below(first));
      rows.add(row.mistaken(later(row.at(), dice), "编号重复的另一件事，" + row.text()));
    }
    rows.sort(ReportRow.ORDER);
    return rows;
  }

  private static LocalDateTime later(LocalDateTime at, Dice dice) {
    LocalDateTime later = at.plus(60_000 + dice.below(3_000_000), ChronoUnit.MILLIS);
    LocalDateTime last = at.toLocalDate().atTime(LAST_MOMENT);
    return later.isAfter(last) ? last : later;
  }

  private ReportRow row(LocalDate date, int number) {
    Dice dice = Dice.of(seed, "report", date.toEpochDay() * 1_000_000_000L + number);
    List<Territory> grids = land.territories(Tier.GRID);
    Territory grid = grids.get(dice.below(grids.size()));
    Channel channel = Channel.draw(dice);
    LocalDateTime at = date.atStartOfDay().plus(channel.millisOfDay(dice), ChronoUnit.MILLIS);
    Channel.Topic topic = channel.topic(dice);
    MatterBook.Matter matter = matters.draw(topic, dice);
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(date);
    return new ReportRow(
        String.format(Locale.ROOT, "%s%s-%06d", channel.prefix(), day, number + 1),
        channel.id(),
        at,
        Place.draw(channel.spot(dice), grid, land, homes, dice),
        matter.id(),
        Wording.of(channel, topic, matter.name(), dice),
        parties.reporter(channel, grid, dice),
        parties.subject(topic, grid, dice),
        parties.accused(matter.id(), grid, dice));
  }
}
