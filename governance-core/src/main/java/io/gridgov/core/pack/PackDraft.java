package io.gridgov.core.pack;

import io.gridgov.core.CityId;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.element.Element;
import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.LevelScheme;
import io.gridgov.core.matter.Duty;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.place.Address;
import io.gridgov.core.place.Datum;
import io.gridgov.core.post.Post;
import io.gridgov.core.post.Shift;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.unit.Jurisdiction;
import io.gridgov.core.unit.Relation;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Turns values into the files of a pack (城市包草稿), for generators and importers.
 *
 * <p>English headers, columns in the order of {@code docs/pack-format.md}, rows in the order given,
 * LF line ends. Every method adds; nothing is checked here, read the result to check it. Texts with
 * white space at their ends and aliases with a semicolon do not survive the way through CSV. For
 * one thread.
 *
 * @since 0.1.0
 */
public final class PackDraft {
  private final Map<ListFile, List<List<String>>> rows = new EnumMap<>(ListFile.class);
  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private CityHead head;

  private PackDraft(CityHead head) {
    this.head = head;
    rows.put(ListFile.GRIDS, new ArrayList<>());
  }

  /**
   * Returns the draft of a city in the zone Asia/Shanghai and the datum WGS 84.
   *
   * @param id the city's id
   * @param name the city's name
   * @param levels its levels
   * @param effective the day from which the pack decides
   * @param recusalUnit who takes over an order that nobody else may hold
   * @param secondRecusalUnit who does where the first is accused
   * @return a draft without rows
   */
  public static PackDraft of(
      CityId id,
      String name,
      LevelScheme levels,
      LocalDate effective,
      UnitId recusalUnit,
      UnitId secondRecusalUnit) {
    return new PackDraft(
        new CityHead(
            Objects.requireNonNull(id, "id"),
            Objects.requireNonNull(name, "name"),
            ZoneId.of("Asia/Shanghai"),
            Datum.WGS84,
            Objects.requireNonNull(levels, "levels"),
            Objects.requireNonNull(effective, "effective"),
            Optional.empty(),
            List.of(recusalUnit, secondRecusalUnit),
            Optional.empty(),
            CityHead.DEFAULT_THRESHOLD));
  }

  /**
   * Returns the draft of a city that was read; the files of sections are not in it.
   *
   * @param city the city
   * @return a draft that holds everything of the core
   */
  public static PackDraft from(CityPack city) {
    PackDraft draft = new PackDraft(city.head());
    draft.grids(city.grids().rows()).changes(city.grids().changes());
    draft.addresses(city.addresses());
    draft.units(city.units().rows()).jurisdictions(city.units().jurisdictions());
    draft.relations(city.units().relations());
    draft.posts(city.posts().rows()).shifts(city.posts().shifts());
    draft.matters(city.matters().rows()).duties(city.matters().duties());
    draft.elements(city.elements()).fields(city.fields());
    city.tables().values().forEach(draft::table);
    city.calendars().values().forEach(draft::calendar);
    return draft;
  }

  /**
   * Sets the zone.
   *
   * @param zone the zone of the city's dates and hours
   * @return this
   */
  public PackDraft zone(ZoneId zone) {
    head = head.with(zone, head.datum());
    return this;
  }

  /**
   * Sets the datum.
   *
   * @param datum a datum in degrees
   * @return this
   */
  public PackDraft datum(Datum datum) {
    head = head.with(head.zone(), datum);
    return this;
  }

  /**
   * Names the pack before this one.
   *
   * @param hash its hash
   * @return this
   */
  public PackDraft previous(String hash) {
    head = head.with(Optional.of(hash), head.calendar(), head.locatingThreshold());
    return this;
  }

  /**
   * Names the calendar by which the city works.
   *
   * @param id the calendar's id
   * @return this
   */
  public PackDraft worksBy(String id) {
    head = head.with(head.previous(), Optional.of(id), head.locatingThreshold());
    return this;
  }

  /**
   * Sets the confidence from which a place is taken without asking a person.
   *
   * @param thousandths from 0 to 1000
   * @return this
   */
  public PackDraft locatingThreshold(int thousandths) {
    head = head.with(head.previous(), head.calendar(), thousandths);
    return this;
  }

  /**
   * Adds grids.
   *
   * @param grids versions of grids and divisions
   * @return this
   */
  public PackDraft grids(Collection<Grid> grids) {
    return add(ListFile.GRIDS, grids, GridRows::write);
  }

  /**
   * Adds changes of the division.
   *
   * @param changes recorded changes
   * @return this
   */
  public PackDraft changes(Collection<Change> changes) {
    return add(ListFile.CHANGES, changes, GridRows::write);
  }

  /**
   * Adds standard addresses.
   *
   * @param addresses the addresses
   * @return this
   */
  public PackDraft addresses(Collection<Address> addresses) {
    return add(ListFile.ADDRESSES, addresses, AddressRows::write);
  }

  /**
   * Adds units.
   *
   * @param units versions of units
   * @return this
   */
  public PackDraft units(Collection<Unit> units) {
    return add(ListFile.UNITS, units, UnitRows::write);
  }

  /**
   * Adds jurisdictions.
   *
   * @param jurisdictions who answers for what where
   * @return this
   */
  public PackDraft jurisdictions(Collection<Jurisdiction> jurisdictions) {
    return add(ListFile.JURISDICTIONS, jurisdictions, UnitRows::write);
  }

  /**
   * Adds relations between units.
   *
   * @param relations the relations
   * @return this
   */
  public PackDraft relations(Collection<Relation> relations) {
    return add(ListFile.RELATIONS, relations, UnitRows::write);
  }

  /**
   * Adds posts.
   *
   * @param posts versions of posts
   * @return this
   */
  public PackDraft posts(Collection<Post> posts) {
    return add(ListFile.POSTS, posts, PostRows::write);
  }

  /**
   * Adds shifts.
   *
   * @param shifts the rosters
   * @return this
   */
  public PackDraft shifts(Collection<Shift> shifts) {
    return add(ListFile.ROSTERS, shifts, PostRows::write);
  }

  /**
   * Adds matters.
   *
   * @param matters versions of matters
   * @return this
   */
  public PackDraft matters(Collection<Matter> matters) {
    return add(ListFile.MATTERS, matters, MatterRows::write);
  }

  /**
   * Adds duties.
   *
   * @param duties rows of the duty lists
   * @return this
   */
  public PackDraft duties(Collection<Duty> duties) {
    return add(ListFile.DUTIES, duties, MatterRows::write);
  }

  /**
   * Adds elements.
   *
   * @param elements the elements
   * @return this
   */
  public PackDraft elements(Collection<Element> elements) {
    return add(ListFile.ELEMENTS, elements, ElementRows::write);
  }

  /**
   * Adds fields of the city's own.
   *
   * @param fields the fields
   * @return this
   */
  public PackDraft fields(Collection<Field> fields) {
    return add(ListFile.FIELDS, fields, FieldRows::write);
  }

  /**
   * Adds a decision table, in place of one with the same name.
   *
   * @param table the table; its name becomes the file's, and it is written in the form it was read
   *     from: CSV, JSON or DMN
   * @return this
   */
  public PackDraft table(DecisionTable table) {
    TableForm.filesOf(table.name()).forEach(files::remove);
    TableForm form = TableForm.of(table);
    return file(form.fileOf(table.name()), form.write(table));
  }

  /**
   * Adds a calendar.
   *
   * @param calendar the calendar; its id becomes the file's name, or a digest of it where no file
   *     can have that name
   * @return this
   */
  public PackDraft calendar(WorkCalendar calendar) {
    String named = "calendars/" + calendar.id() + ".json";
    byte[] id = calendar.id().getBytes(StandardCharsets.UTF_8);
    return file(
        PackFiles.isName(named) ? named : "calendars/" + PackHash.digest("", id) + ".json",
        calendar.toJson());
  }

  /**
   * Adds any other file, such as a table as text or the file of a section.
   *
   * @param name the file's name
   * @param text its content
   * @return this
   */
  public PackDraft file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds any other file, such as boundaries.
   *
   * @param name the file's name
   * @param bytes its content; not copied until {@link #toFiles}
   * @return this
   */
  public PackDraft file(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  private <T> PackDraft add(ListFile list, Collection<T> values, Function<T, List<String>> write) {
    List<List<String>> written = rows.computeIfAbsent(list, file -> new ArrayList<>());
    values.forEach(value -> written.add(write.apply(value)));
    return this;
  }

  /**
   * Returns the files of the pack.
   *
   * @return {@code city.json}, {@code grids.csv}, every other list that has rows, and the added
   *     files
   * @throws IllegalArgumentException if the name of an added file is not one of a pack
   */
  public PackFiles toFiles() {
    TreeMap<String, byte[]> all = new TreeMap<>(files);
    all.put(CityJson.FILE, DraftText.city(head).getBytes(StandardCharsets.UTF_8));
    rows.forEach(
        (list, written) ->
            all.put(list.file(), DraftText.list(list, written).getBytes(StandardCharsets.UTF_8)));
    return PackFiles.of(all);
  }
}
