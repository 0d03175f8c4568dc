package io.gridgov.core.pack;

import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridHistory;
import io.gridgov.core.grid.LevelScheme;
import io.gridgov.core.matter.Duty;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.matter.MatterCatalogue;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.place.Datum;
import io.gridgov.core.post.Post;
import io.gridgov.core.post.PostDirectory;
import io.gridgov.core.post.PostId;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.sheet.Utf8Text;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitDirectory;
import io.gridgov.core.unit.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** One reading of the core's own files: rows first, then every check across them. */
final class CoreReading {
  private final PackFiles files;
  private final Declared declared;
  private final Problems problems;
  private final Optional<CityHead> head;
  private final Optional<LevelScheme> levels;
  private final CityRows rows;
  private final DatedIndex<GridCode, Grid> grids;
  private final DatedIndex<UnitId, Unit> units;
  private final DatedIndex<PostId, Post> posts;
  private final DatedIndex<MatterId, Matter> matters;
  private final SortedMap<String, DecisionTable> tables;
  private final SortedMap<String, WorkCalendar> calendars;

  private CoreReading(PackFiles files, Declared declared, Problems problems) {
    this.files = files;
    this.declared = declared;
    this.problems = problems;
    this.head = head();
    this.levels = head.map(CityHead::levels);
    require(ListFile.GRIDS.file());
    this.rows = CityRows.read(files, head.map(CityHead::datum).orElse(Datum.WGS84), problems);
    this.grids =
        DatedIndex.of(rows.grids(), Grid::code, Grid::validity)
            .completeIf(isComplete(ListFile.GRIDS) && files.raw(ListFile.GRIDS.file()) != null);
    this.units =
        DatedIndex.of(rows.units(), Unit::id, Unit::validity)
            .completeIf(isComplete(ListFile.UNITS));
    this.posts =
        DatedIndex.of(rows.posts(), Post::id, Post::validity)
            .completeIf(isComplete(ListFile.POSTS));
    this.matters =
        DatedIndex.of(rows.matters(), Matter::id, Matter::validity)
            .completeIf(isComplete(ListFile.MATTERS));
    this.tables = RuleFiles.tables(files, problems);
    this.calendars = RuleFiles.calendars(files, problems);
  }

  /**
   * Reads the core's files.
   *
   * @return the city; with faults, what of it could be used; empty without {@code city.json} or
   *     grids
   */
  static Optional<CityParts> read(PackFiles files, Declared declared, Problems problems) {
    CoreReading reading = new CoreReading(files, declared, problems);
    List<Entry<Duty>> duties = reading.check();
    return reading
        .head
        .filter(head -> reading.grids.isComplete())
        .map(head -> reading.parts(head, duties));
  }

  private boolean isComplete(ListFile list) {
    return !rows.incomplete().contains(list);
  }

  private Optional<CityHead> head() {
    require(CityJson.FILE);
    byte[] bytes = files.raw(CityJson.FILE);
    if (bytes == null) {
      return Optional.empty();
    }
    Outcome<String> text = Utf8Text.decode(CityJson.FILE, bytes);
    problems.addAll(text.problems());
    Optional<Outcome<CityHead>> read = text.value().map(CityJson::read);
    read.ifPresent(outcome -> problems.addAll(outcome.problems()));
    return read.flatMap(Outcome::value);
  }

  private void require(String file) {
    if (files.raw(file) == null) {
      problems.add(PackFault.MISSING_FILE.at(Spot.of(file)));
    }
  }

  private List<Entry<Duty>> check() {
    GridChecks.check(rows.grids(), grids, levels, problems);
    ChangeChecks.check(rows.changes(), grids, problems);
    AddressChecks.check(rows.addresses(), rows.grids(), grids, head, problems);
    UnitChecks unitChecks = new UnitChecks(units, grids, problems);
    unitChecks.checkUnits(rows.units(), levels);
    unitChecks.checkCalendars(rows.units(), id -> RuleFiles.isKnown(id, calendars, files));
    unitChecks.checkJurisdictions(rows.jurisdictions());
    unitChecks.checkRelations(rows.relations());
    PostChecks postChecks = new PostChecks(units, grids, posts, problems);
    postChecks.checkPosts(rows.posts());
    postChecks.checkShifts(rows.shifts());
    ElementChecks.checkElements(rows.elements(), grids, problems);
    FieldChecks fieldChecks = new FieldChecks(rows.fields(), problems);
    fieldChecks.checkNames(declared);
    fieldChecks.checkTables(tables.values());
    MatterChecks matterChecks = new MatterChecks(rows.matters(), matters, problems);
    matterChecks.checkMatters(rows.matters());
    head.ifPresent(this::checkRecusalUnits);
    head.ifPresent(city -> RuleFiles.checkNamed(city, calendars, files, problems));
    new TableChecks(grids, units, matterChecks, head, problems).check(tables.values());
    return matterChecks.checkDuties(rows.duties(), levels);
  }

  private void checkRecusalUnits(CityHead city) {
    for (UnitId unit : city.recusalUnits()) {
      if (!units.knows(unit)) {
        problems.add(PackFault.UNKNOWN_UNIT.at(Spot.of(CityJson.FILE), unit));
      } else if (units.isComplete()
          && units.rows(unit).stream()
              .noneMatch(row -> row.value().validity().holdsOn(city.effective()))) {
        problems.add(PackFault.NO_UNIT_DAY.at(Spot.of(CityJson.FILE), unit, city.effective()));
      }
    }
  }

  private CityParts parts(CityHead city, List<Entry<Duty>> duties) {
    return new CityParts(
        city,
        files.hash(),
        problems.hasErrors() ? usableGrids(city) : allGrids(city),
        UnitDirectory.of(
            CityRows.values(ListFile.UNITS, rows.units()),
            CityRows.values(ListFile.JURISDICTIONS, rows.jurisdictions()),
            CityRows.values(ListFile.RELATIONS, rows.relations())),
        PostDirectory.of(
            CityRows.values(ListFile.POSTS, rows.posts()),
            CityRows.values(ListFile.ROSTERS, rows.shifts())),
        MatterCatalogue.of(
            CityRows.values(ListFile.MATTERS, rows.matters()),
            CityRows.values(ListFile.DUTIES, duties)),
        CityRows.values(ListFile.ADDRESSES, rows.addresses()),
        CityRows.values(ListFile.ELEMENTS, rows.elements()),
        CityRows.values(ListFile.FIELDS, rows.fields()),
        new FieldChecks(rows.fields(), problems).facts(declared.facts()),
        tables,
        calendars,
        Map.of());
  }

  private GridHistory allGrids(CityHead city) {
    return GridHistory.of(
        city.levels(),
        CityRows.values(ListFile.GRIDS, rows.grids()),
        CityRows.values(ListFile.CHANGES, rows.changes()));
  }

  private GridHistory usableGrids(CityHead city) {
    return UsableGrids.of(rows.grids(), grids, city);
  }
}
