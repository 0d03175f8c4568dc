package io.gridgov.core.pack;

import io.gridgov.core.element.Element;
import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.place.Address;
import io.gridgov.core.place.Datum;
import io.gridgov.core.post.Post;
import io.gridgov.core.post.Shift;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.unit.Jurisdiction;
import io.gridgov.core.unit.Relation;
import io.gridgov.core.unit.Unit;
import java.util.List;
import java.util.Set;

/** Every usable row of the lists, in the order of the files. */
record CityRows(
    List<Entry<Grid>> grids,
    List<Entry<Change>> changes,
    List<Entry<Address>> addresses,
    List<Entry<Unit>> units,
    List<Entry<Jurisdiction>> jurisdictions,
    List<Entry<Relation>> relations,
    List<Entry<Post>> posts,
    List<Entry<Shift>> shifts,
    List<Entry<Matter>> matters,
    List<Entry<MatterRows.DutyRow>> duties,
    List<Entry<Element>> elements,
    List<Entry<Field>> fields,
    Set<ListFile> incomplete) {

  static CityRows read(PackFiles files, Datum datum, Problems problems) {
    ListReader reader = new ListReader(files, problems);
    return new CityRows(
        reader.read(ListFile.GRIDS, GridRows::grid),
        reader.read(ListFile.CHANGES, GridRows::change),
        reader.read(ListFile.ADDRESSES, cells -> AddressRows.address(cells, datum)),
        reader.read(ListFile.UNITS, UnitRows::unit),
        reader.read(ListFile.JURISDICTIONS, UnitRows::jurisdiction),
        reader.read(ListFile.RELATIONS, UnitRows::relation),
        reader.read(ListFile.POSTS, PostRows::post),
        reader.read(ListFile.ROSTERS, PostRows::shift),
        reader.read(ListFile.MATTERS, MatterRows::matter),
        reader.read(ListFile.DUTIES, MatterRows::duty),
        reader.read(ListFile.ELEMENTS, ElementRows::element),
        reader.read(ListFile.FIELDS, FieldRows::field),
        reader.incomplete());
  }

  /** The values of a list in an order that does not depend on the order of its rows. */
  static <T> List<T> values(ListFile list, List<Entry<T>> entries) {
    List<String> columns = list.names();
    return entries.stream()
        .sorted((one, other) -> compare(columns, one, other))
        .map(Entry::value)
        .toList();
  }

  private static int compare(List<String> columns, Entry<?> one, Entry<?> other) {
    for (String column : columns) {
      int order = one.row().cell(column).compareTo(other.row().cell(column));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
