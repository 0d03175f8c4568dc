package io.gridgov.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Small maps as GeoJSON. */
final class Maps {
  private Maps() {}

  static String collection(String... features) {
    return List.of(features).stream()
        .collect(
            Collectors.joining(
                ",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
  }

  /** A rectangle between two longitudes and two latitudes. */
  static String box(String property, String code, double... westEastSouthNorth) {
    double w = westEastSouthNorth[0];
    double e = westEastSouthNorth[1];
    double s = westEastSouthNorth[2];
    double n = westEastSouthNorth[3];
    return feature(
        property,
        code,
        String.format(
            Locale.ROOT,
            "[[%1$s,%3$s],[%2$s,%3$s],[%2$s,%4$s],[%1$s,%4$s],[%1$s,%3$s]]",
            w,
            e,
            s,
            n));
  }

  static String feature(String property, String code, String ring) {
    return """
        {"type":"Feature","properties":{"%s":%s},"geometry":{"type":"Polygon","coordinates":[%s]}}"""
        .formatted(property, code, ring);
  }
}
