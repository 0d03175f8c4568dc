package io.gridgov.workflow.order;

import io.gridgov.workflow.internal.text.Printable;
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

  /** Copies, with U+FFFD in the place of characters that were cut in half. */
  public Personal {
    Objects.requireNonNull(fields, "fields");
    SortedMap<String, String> whole = new TreeMap<>(fields);
    whole.replaceAll((name, value) -> Printable.mended(value));
    fields = Collections.unmodifiableSortedMap(whole);
  }

  @Override
  public String toString() {
    return "Personal" + fields.keySet();
  }
}
