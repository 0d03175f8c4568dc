package io.gridgov.testkit.arbitrary;

/** Where on earth a generated map lies: in both hemispheres, and where degrees end. */
enum Anchor {
  CITY(113.5, 34.625),
  WEST(-74.125, 40.5),
  ORIGIN(0, 0),
  ANTIMERIDIAN(180, -17),
  POLE(12, 90);

  private final double lonDegrees;
  private final double latDegrees;

  Anchor(double lonDegrees, double latDegrees) {
    this.lonDegrees = lonDegrees;
    this.latDegrees = latDegrees;
  }

  double lonDegrees() {
    return lonDegrees;
  }

  double latDegrees() {
    return latDegrees;
  }
}
