package io.gridgov.core.pack;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Address;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import java.util.List;
import java.util.Optional;

/** The rows of {@code addresses.csv}. */
final class AddressRows {
  private AddressRows() {}

  static Optional<Address> address(Cells cells, Datum datum) {
    Optional<String> code = cells.needed("code");
    Optional<GridCode> grid = cells.need("grid", cells::grid);
    String floors = cells.text("floors");
    cells.hidden("floors", "floors such as 1-6 or 3", "楼层，如 1-6 或 3", Floors::parse);
    Optional<GeoPoint> point = point(cells, datum);
    var validity = cells.validity();
    if (code.isEmpty() || grid.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Address(
            code.get(),
            grid.get(),
            cells.text("estate"),
            cells.text("building"),
            cells.text("unit"),
            floors,
            cells.list("alias"),
            point,
            validity));
  }

  private static Optional<GeoPoint> point(Cells cells, Datum datum) {
    String lonText = cells.text("lon");
    String latText = cells.text("lat");
    if (lonText.isEmpty() && latText.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> lon = degrees(cells, "lon", cells.need("lon", c -> number(cells, c)));
    Optional<Double> lat = degrees(cells, "lat", cells.need("lat", c -> number(cells, c)));
    if (lon.isEmpty() || lat.isEmpty()) {
      return Optional.empty();
    }
    if (Math.abs(lat.get()) > 90 && Math.abs(lon.get()) <= 90) {
      cells.fault(PackFault.SWAPPED_COORDINATES, "lon");
      return Optional.empty();
    }
    if (Math.abs(lat.get()) > 90) {
      cells.fault(PackFault.HIDDEN_VALUE, "lat", "lat", "degrees in [-90, 90]", "[-90, 90] 内的度数");
      return Optional.empty();
    }
    return Optional.of(GeoPoint.ofDegrees(lon.get(), lat.get(), datum));
  }

  private static Optional<Double> number(Cells cells, String column) {
    return cells.hidden(column, "a number of degrees", "以度为单位的数", Double::parseDouble);
  }

  private static Optional<Double> degrees(Cells cells, String column, Optional<Double> value) {
    if (value.isPresent() && !(Math.abs(value.get()) <= 180)) {
      cells.fault(
          PackFault.HIDDEN_VALUE, column, column, "degrees in [-180, 180]", "[-180, 180] 内的度数");
      return Optional.empty();
    }
    return value;
  }

  static List<String> write(Address address) {
    return List.of(
        address.code(),
        address.grid().value(),
        address.estate(),
        address.building(),
        address.unit(),
        address.floors(),
        Written.of(address.aliases()),
        Written.of(address.point().map(GeoPoint::lonDegrees)),
        Written.of(address.point().map(GeoPoint::latDegrees)),
        Written.of(address.validity().from()),
        Written.of(address.validity().to()));
  }
}
