package io.gridgov.workflow.order;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The personal fields of an event (个人信息): kept apart so that they can be erased.
 *
 * <p>Neither decide, evolve nor any table reads them; {@code toString} shows only their names.
 *
 * @param fields value by name
 * @since 0.1.0
 */
public record Personal(SortedMap<String, String> fields) {
  /** No personal fields. */
  public static final Personal NONE = new Personal(new TreeMap<>());

  /** Copies. */
  public Personal {
    Objects.requireNonNull(fields, "fields");
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  @Override
  public String toString() {
    return "Personal" + fields.keySet();
  }
}
