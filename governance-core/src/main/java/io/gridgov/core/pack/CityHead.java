package io.gridgov.core.pack;

import io.gridgov.core.CityId;
import io.gridgov.core.grid.LevelScheme;
import io.gridgov.core.place.Datum;
import io.gridgov.core.unit.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What {@code city.json} says. */
record CityHead(
    CityId id,
    String name,
    ZoneId zone,
    Datum datum,
    LevelScheme levels,
    LocalDate effective,
    Optional<String> previous,
    List<UnitId> recusalUnits,
    Optional<String> calendar,
    int locatingThreshold) {
  static final int DEFAULT_THRESHOLD = 800;

  CityHead {
    recusalUnits = List.copyOf(recusalUnits);
  }

  CityHead with(ZoneId newZone, Datum newDatum) {
    return new CityHead(
        id,
        name,
        newZone,
        newDatum,
        levels,
        effective,
        previous,
        recusalUnits,
        calendar,
        locatingThreshold);
  }

  CityHead with(Optional<String> newPrevious, Optional<String> newCalendar, int newThreshold) {
    return new CityHead(
        id,
        name,
        zone,
        datum,
        levels,
        effective,
        newPrevious,
        recusalUnits,
        newCalendar,
        newThreshold);
  }
}
