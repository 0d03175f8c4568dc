package io.gridgov.core.pack;

import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.element.Element;
import io.gridgov.core.grid.GridHistory;
import io.gridgov.core.matter.MatterCatalogue;
import io.gridgov.core.place.Address;
import io.gridgov.core.post.PostDirectory;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.FactCatalogue;
import io.gridgov.core.unit.UnitDirectory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The checked parts of which a city consists. */
record CityParts(
    CityHead head,
    String hash,
    GridHistory grids,
    UnitDirectory units,
    PostDirectory posts,
    MatterCatalogue matters,
    List<Address> addresses,
    List<Element> elements,
    List<Field> fields,
    FactCatalogue facts,
    SortedMap<String, DecisionTable> tables,
    SortedMap<String, WorkCalendar> calendars,
    Map<Class<?>, Object> sections) {

  CityParts {
    addresses = List.copyOf(addresses);
    elements = List.copyOf(elements);
    fields = List.copyOf(fields);
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    calendars = Collections.unmodifiableSortedMap(new TreeMap<>(calendars));
    sections = Map.copyOf(sections);
  }

  CityParts with(Map<Class<?>, Object> read) {
    return new CityParts(
        head, hash, grids, units, posts, matters, addresses, elements, fields, facts, tables,
        calendars, read);
  }
}
