package io.gridgov.examples.cli.book;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridTree;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.core.unit.UnitId;
import io.gridgov.examples.cli.page.PageData;
import io.gridgov.examples.cli.page.PageLanguage;
import io.gridgov.examples.cli.page.Words;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.measure.Count;
import io.gridgov.workflow.measure.Counts;
import io.gridgov.workflow.measure.Tally;
import io.gridgov.workflow.order.OrderState;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is counted of a day's reports (日志台账).
 *
 * <p>Orders can be added in any order, and the books of parts joined, with the same result.
 * Mutable; for one thread. Keeps counts and the ten longest orders, nothing else.
 *
 * @since 0.1.0
 */
public final class DayBook {
  private final CityPack pack;
  private final Instant asOf;
  private final Tally tally;
  private final Hours hours;
  private final Longest longest;
  private final Standing standing;
  private long untaken;
  private long duplicates;
  private long faults;

  private DayBook(CityPack pack, Instant asOf) {
    this.pack = Objects.requireNonNull(pack, "pack");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.tally = Tally.of(pack.zone(), asOf);
    this.hours = new Hours(pack.zone());
    this.longest = new Longest(asOf);
    this.standing = new Standing(asOf);
  }

  /**
   * Begins a book with nothing in it.
   *
   * @param pack the city
   * @param asOf the instant of the question: what is late then
   * @return an empty book
   */
  public static DayBook of(CityPack pack, Instant asOf) {
    return new DayBook(pack, asOf);
  }

  /**
   * Adds an order.
   *
   * @param order the order, each once
   * @param timeline all its events
   * @param loggedUnit the unit that a log names as its handler; empty without a log
   */
  public void add(OrderState order, List<StoredEvent> timeline, Optional<UnitId> loggedUnit) {
    tally.add(order);
    hours.add(order.file().receivedAt(), order.file().report().channel());
    if (Count.ACCEPTED.of(order, asOf) > 0) {
      standing.add(order, timeline, loggedUnit);
      longest.add(order, timeline);
    }
  }

  /**
   * Counts a report that was refused before it became an order.
   *
   * @param report the report
   */
  public void refuse(Report report) {
    untaken++;
    hours.add(report.at(), report.key().channel());
  }

  /**
   * Counts a report that came again.
   *
   * @param report the report
   */
  public void duplicate(Report report) {
    duplicates++;
    hours.add(report.at(), report.key().channel());
  }

  /**
   * Counts rows with a fault.
   *
   * @param count how many more
   */
  public void faults(long count) {
    faults += count;
  }

  /**
   * Adds all that another book has.
   *
   * @param other a book of other orders, as of the same instant
   * @throws IllegalArgumentException if it asks another question
   */
  public void add(DayBook other) {
    tally.add(other.tally);
    hours.add(other.hours);
    longest.add(other.longest);
    standing.add(other.standing);
    untaken += other.untaken;
    duplicates += other.duplicates;
    faults += other.faults;
  }

  /**
   * Sums the day up.
   *
   * @param elapsedNanos how long the run took, in nanoseconds; positive
   * @return the summary
   */
  public DaySummary summary(long elapsedNanos) {
    Counts all = tally.city();
    return new DaySummary(
        hours.total(),
        all.value(Count.ACCEPTED),
        all.value(Count.REFUSED) + untaken,
        duplicates,
        all.value(Count.LOCATED),
        all.value(Count.UNLOCATED),
        all.value(Count.ROUTED),
        all.value(Count.WAITING),
        0,
        standing.returned(),
        standing.reworked(),
        all.value(Count.CLOSED),
        all.value(Count.OPEN),
        all.value(Count.ON_TIME),
        all.value(Count.LATE),
        faults,
        hours.total() * 1e9 / Math.max(1, elapsedNanos));
  }

  /**
   * Writes {@code measures.csv}: one line for the city and for each grid, unit, log's unit, channel
   * and hour that has orders.
   *
   * <p>Columns: {@code scope, key, name}, the counts of {@link Count}, then the rates, each headed
   * by its name and denominator and empty where that is zero. A grid's counts hold those of all
   * grids within it. True counts, small ones too: for internal use.
   *
   * @param out where to; not closed
   */
  public void writeMeasures(Writer out) {
    SheetWriter sheet = SheetWriter.to(out);
    MeasureSheet measures = new MeasureSheet(sheet);
    GridTree tree = pack.grids().asOf(day());
    measures.write("city", pack.id().toString(), pack.name(), tally.city());
    measures.write(
        "grid", tally.rolledUp(tree), code -> tree.find(code).map(Grid::name).orElse(""));
    measures.write("unit", tally.units(), id -> StoryTeller.unit(pack, id, asOf).zh());
    measures.write("log-unit", standing.logged(), id -> StoryTeller.unit(pack, id, asOf).zh());
    measures.write("channel", tally.channels(), id -> BookWords.named("channel", id).zh());
    measures.write("hour", tally.hours(), hour -> "");
    sheet.flush();
  }

  private LocalDate day() {
    return asOf.atZone(pack.zone()).toLocalDate();
  }

  /**
   * Returns what the page of the day shows.
   *
   * @param language the language in which it opens
   * @param title what the page is called
   * @param date which day
   * @param seed the seed of a generated city; 0 otherwise
   * @return the page's content, with true counts
   */
  public PageData page(PageLanguage language, Words title, LocalDate date, long seed) {
    Regions regions = new Regions(pack, date, tally);
    StoryTeller teller = new StoryTeller(pack);
    SummaryPart summary = new SummaryPart(summary(1), tally.city());
    return new PageData(
        language,
        title,
        Words.same(pack.name()),
        date,
        seed,
        pack.zone(),
        regions.levels(),
        Regions.measures(),
        regions.all(),
        hours.all(),
        UnitPart.of(pack, asOf, tally, standing),
        longest.all().stream().map(teller::tell).toList(),
        summary.lines(),
        SummaryPart.sums());
  }
}
