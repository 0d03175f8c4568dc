package io.gridgov.core.pack;

import io.gridgov.core.problem.Spot;
import io.gridgov.core.sheet.HeadedRow;

/** A value with the row it was read from. */
record Entry<T>(T value, HeadedRow row) {
  Spot spot(String column) {
    return row.spot(column);
  }

  int line() {
    return row.line();
  }
}
