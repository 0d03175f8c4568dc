package io.gridgov.core.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.gridgov.core.problem.Spot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the cells of one record, and which of them stood in quotes. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
  private final String file;
  private final List<String> cells = new ArrayList<>();
  private @Nullable BitSet quoted;
  private int line = 1;

  RowHandler(String file) {
    this.file = file;
  }

  @Override
  protected void handleBegin(long startingLine) {
    line = (int) Math.min(startingLine, Integer.MAX_VALUE);
    cells.clear();
    quoted = null;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean inQuotes) {
    cells.add(length == 0 ? "" : new String(buffer, offset, length));
    if (inQuotes) {
      if (quoted == null) {
        quoted = new BitSet();
      }
      quoted.set(index);
    }
  }

  @Override
  protected Row buildRecord() {
    return new Row(file, line, cells.toArray(String[]::new), quoted);
  }

  /** The place of the cell that is being read: after the last complete one. */
  Spot here() {
    return Row.spotAfter(file, line, cells.toArray(String[]::new), cells.size(), quoted);
  }
}
