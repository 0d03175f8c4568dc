package io.gridgov.core.pack;

import io.gridgov.core.CityId;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.element.Element;
import io.gridgov.core.grid.GridHistory;
import io.gridgov.core.matter.MatterCatalogue;
import io.gridgov.core.place.Address;
import io.gridgov.core.place.AddressGeocoder;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.Geocoder;
import io.gridgov.core.post.PostDirectory;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.FactCatalogue;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.analysis.Universe;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitDirectory;
import io.gridgov.core.unit.UnitId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A whole city as data (城市包): checked, immutable, identified by its hash.
 *
 * <p>Holds the full dated history; {@link #effective} says from when it decides. Lists are in an
 * order of their own, whatever the order of the rows in the files. Thread-safe.
 *
 * @since 0.1.0
 */
public final class CityPack {
  private final CityParts parts;

  CityPack(CityParts parts) {
    this.parts = parts;
  }

  /**
   * Reads and checks the pack in a folder, with every installed section.
   *
   * @param folder the pack's folder
   * @return the city, or all its faults
   */
  public static Outcome<CityPack> read(Path folder) {
    return PackReader.installed().read(folder);
  }

  /**
   * Reads and checks a pack, with every installed section.
   *
   * @param files the pack's files
   * @return the city, or all its faults
   */
  public static Outcome<CityPack> read(PackFiles files) {
    return PackReader.installed().read(files);
  }

  /**
   * Returns the city's id.
   *
   * @return part of every key
   */
  public CityId id() {
    return parts.head().id();
  }

  /**
   * Returns the city's name.
   *
   * @return as the pack writes it
   */
  public String name() {
    return parts.head().name();
  }

  /**
   * Returns the zone in which the city's dates and hours are meant.
   *
   * @return the zone
   */
  public ZoneId zone() {
    return parts.head().zone();
  }

  /**
   * Returns the datum of the city's coordinates.
   *
   * @return a datum in degrees
   */
  public Datum datum() {
    return parts.head().datum();
  }

  /**
   * Returns the day from which this pack decides.
   *
   * @return the first day, local to the city
   */
  public LocalDate effective() {
    return parts.head().effective();
  }

  /**
   * Returns the hash of the pack before this one.
   *
   * @return 64 hexadecimal digits; empty for the first
   */
  public Optional<String> previous() {
    return parts.head().previous();
  }

  /**
   * Returns the content hash that identifies this pack.
   *
   * @return 64 hexadecimal digits, see {@link PackFiles#hash}
   */
  public String hash() {
    return parts.hash();
  }

  /**
   * Returns the division of the city.
   *
   * @return its whole history; every day's rows form a tree
   */
  public GridHistory grids() {
    return parts.grids();
  }

  /**
   * Returns the organisations.
   *
   * @return units, jurisdictions and relations of all days
   */
  public UnitDirectory units() {
    return parts.units();
  }

  /**
   * Returns the posts.
   *
   * @return posts and rosters of all days
   */
  public PostDirectory posts() {
    return parts.posts();
  }

  /**
   * Returns the matters.
   *
   * @return the catalogue and the duty lists of all days
   */
  public MatterCatalogue matters() {
    return parts.matters();
  }

  /**
   * Returns the standard addresses.
   *
   * @return of all days, by code
   */
  public List<Address> addresses() {
    return parts.addresses();
  }

  /**
   * Returns the elements bound to grids.
   *
   * @return of all days
   */
  public List<Element> elements() {
    return parts.elements();
  }

  /**
   * Returns the city's own fields.
   *
   * @return by name
   */
  public List<Field> fields() {
    return parts.fields();
  }

  /**
   * Returns which facts tables may ask for.
   *
   * @return those that the sections of the reader give, and the city's own fields of reports and
   *     orders that are not personal; with types
   */
  public FactCatalogue facts() {
    return parts.facts();
  }

  /**
   * Returns the decision tables.
   *
   * @return by name, which is the file's without folder and ending
   */
  public SortedMap<String, DecisionTable> tables() {
    return parts.tables();
  }

  /**
   * Returns a decision table.
   *
   * @param name its name, such as {@code routing}
   * @return the table; empty if the pack has none of that name
   */
  public Optional<DecisionTable> table(String name) {
    return Optional.ofNullable(parts.tables().get(name));
  }

  /**
   * Returns the calendars of the pack.
   *
   * @return by id
   */
  public SortedMap<String, WorkCalendar> calendars() {
    return parts.calendars();
  }

  /**
   * Returns the calendar by which the city works.
   *
   * @return the one that {@code city.json} names, else the only one, else that of mainland China
   */
  public WorkCalendar calendar() {
    Optional<String> named = parts.head().calendar();
    boolean onlyOne = named.isEmpty() && calendars().size() == 1;
    String id = onlyOne ? calendars().firstKey() : named.orElse("");
    return calendars().getOrDefault(id, WorkCalendar.china());
  }

  /**
   * Finds a calendar.
   *
   * @param id the id of a calendar of the pack, or that of mainland China
   * @return the calendar; a pack's own comes first
   */
  public Optional<WorkCalendar> findCalendar(String id) {
    return Optional.ofNullable(calendars().get(id))
        .or(() -> Optional.of(WorkCalendar.china()).filter(china -> china.id().equals(id)));
  }

  /**
   * Returns the calendar by which a unit works.
   *
   * @param unit the unit
   * @param day the day on which its row has to hold
   * @return the one that {@code units.csv} names, else the city's
   */
  public WorkCalendar calendarOf(UnitId unit, LocalDate day) {
    return units()
        .find(unit, day)
        .flatMap(Unit::calendar)
        .flatMap(this::findCalendar)
        .orElseGet(this::calendar);
  }

  /**
   * Returns what stands under what on a day: grids, matters and units, for the tests of tables.
   *
   * @param day the day
   * @return the hierarchies of that day
   */
  public Hierarchies hierarchiesOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return packHierarchiesOn(day);
  }

  private PackHierarchies packHierarchiesOn(LocalDate day) {
    return new PackHierarchies(grids().asOf(day), matters(), units(), day);
  }

  /**
   * Returns which matters, units and grids exist on a day, for the analysis of tables.
   *
   * @param day the day
   * @return the universe of that day
   */
  public Universe universeOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new PackUniverse(packHierarchiesOn(day));
  }

  /**
   * Returns the confidence from which a place is taken without asking a person.
   *
   * @return thousandths from 0 to 1000; 800 unless the pack says otherwise
   */
  public int locatingThreshold() {
    return parts.head().locatingThreshold();
  }

  /**
   * Returns who takes over an order that nobody else may hold.
   *
   * @return two different units: the second is for orders that accuse the first
   */
  public List<UnitId> recusalUnits() {
    return parts.head().recusalUnits();
  }

  /**
   * Returns a geocoder over the addresses of a day.
   *
   * <p><b>Cost.</b> Linear in the addresses; keep it as long as the day's addresses hold.
   *
   * @param day the day
   * @return the geocoder; empty if the pack has no address that holds on that day
   */
  public Optional<Geocoder> geocoderOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    boolean any = addresses().stream().anyMatch(address -> address.validity().holdsOn(day));
    return any ? Optional.of(AddressGeocoder.of(addresses(), day)) : Optional.empty();
  }

  /**
   * Returns what a section contributed.
   *
   * @param <T> the section's type
   * @param type as {@link PackSection#type} names it
   * @return the section; empty if no such section was installed
   */
  public <T> Optional<T> section(Class<T> type) {
    return Optional.ofNullable(parts.sections().get(type)).map(type::cast);
  }

  CityHead head() {
    return parts.head();
  }

  @Override
  public String toString() {
    return "CityPack[" + id() + ", " + hash().substring(0, 12) + "]";
  }
}
