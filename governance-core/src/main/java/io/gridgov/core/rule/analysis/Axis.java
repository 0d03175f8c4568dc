package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One input column cut into atoms: classes of values that no condition of the column tells apart,
 * the last of them "missing".
 *
 * @param name the column's name
 * @param values one value of each atom but the last
 * @param sets for each condition the atoms that pass it
 * @param writer writes a set of atoms as a condition
 */
record Axis(String name, List<Value> values, Map<Condition, long[]> sets, SetWriter writer) {
  /** Writes a set of atoms that are present as a condition; also told whether missing passes. */
  interface SetWriter {
    Condition write(long[] present, boolean missing);
  }

  int size() {
    return values.size() + 1;
  }

  int missing() {
    return values.size();
  }

  long[] all() {
    return Bits.all(size());
  }

  long[] known() {
    long[] known = all();
    Bits.clear(known, missing());
    return known;
  }

  long[] set(Condition condition) {
    return Objects.requireNonNull(sets.get(condition), "condition");
  }

  Optional<Value> value(int atom) {
    return atom == missing() ? Optional.empty() : Optional.of(values.get(atom));
  }

  /** The condition that exactly these atoms pass. */
  Condition condition(long[] atoms) {
    boolean missing = Bits.has(atoms, missing());
    int count = Bits.count(atoms) - (missing ? 1 : 0);
    if (count == values.size()) {
      return missing ? new Condition.Any() : new Condition.Not(List.of(new Condition.Missing()));
    }
    if (count == 0) {
      return new Condition.Missing();
    }
    long[] present = atoms.clone();
    Bits.clear(present, missing());
    return writer.write(present, missing);
  }
}
