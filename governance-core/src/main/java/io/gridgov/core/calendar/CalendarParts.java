package io.gridgov.core.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that a calendar is told. */
record CalendarParts(
    String id,
    ZoneId zone,
    Set<DayOfWeek> weekend,
    boolean everyDay,
    Optional<OfficeHours> hours,
    List<Season> seasons,
    List<Closure> closures,
    SortedMap<Integer, CalendarYear> years,
    DuePolicy policy) {
  CalendarParts {
    Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
    rest.addAll(weekend);
    weekend = Collections.unmodifiableSet(rest);
    seasons = List.copyOf(seasons);
    closures = List.copyOf(closures);
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
  }
}
