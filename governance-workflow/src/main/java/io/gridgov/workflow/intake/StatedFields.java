package io.gridgov.workflow.intake;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.Field;
import io.gridgov.core.rule.Value;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fields of a city's own as somebody stated them, judged by what the pack declares (自定义字段值).
 *
 * <p>Values are in the one form in which tables write them. {@code toString} shows names alone.
 * Immutable and thread-safe.
 *
 * @param open text by name, of fields that are not personal
 * @param personal text by name, of personal and sensitive fields
 * @param wrong what each field that cannot be taken should have been, by name; never its value
 * @since 0.1.0
 */
public record StatedFields(
    SortedMap<String, String> open,
    SortedMap<String, String> personal,
    SortedMap<String, String> wrong) {
  /** What a name that the pack does not declare should have been. */
  public static final String UNDECLARED = "undeclared";

  /** Copies. */
  public StatedFields {
    open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
    personal = Collections.unmodifiableSortedMap(new TreeMap<>(personal));
    wrong = Collections.unmodifiableSortedMap(new TreeMap<>(wrong));
  }

  /**
   * Judges stated fields.
   *
   * @param stated text by name
   * @param pack the pack in force, whose {@code fields.csv} declares them
   * @param carriers what may carry them here
   * @return the fields
   */
  public static StatedFields of(Map<String, String> stated, CityPack pack, Set<Field.On> carriers) {
    SortedMap<String, String> open = new TreeMap<>();
    SortedMap<String, String> personal = new TreeMap<>();
    SortedMap<String, String> wrong = new TreeMap<>();
    stated.forEach(
        (name, text) -> {
          Optional<Field> field =
              pack.fields().stream()
                  .filter(one -> one.name().equals(name) && carriers.contains(one.on()))
                  .findFirst();
          Optional<Value> value = field.flatMap(one -> one.type().read(text));
          if (value.isEmpty()) {
            wrong.put(name, field.map(one -> one.type().toString()).orElse(UNDECLARED));
          } else if (field.orElseThrow().personal() == Field.Personal.NONE) {
            open.put(name, value.get().text());
          } else {
            personal.put(name, value.get().text());
          }
        });
    return new StatedFields(open, personal, wrong);
  }

  /**
   * Tells whether there is nothing to keep.
   *
   * @return true if no field can be taken
   */
  public boolean isEmpty() {
    return open.isEmpty() && personal.isEmpty();
  }

  @Override
  public String toString() {
    return "StatedFields" + open.keySet() + personal.keySet() + wrong.keySet();
  }
}
