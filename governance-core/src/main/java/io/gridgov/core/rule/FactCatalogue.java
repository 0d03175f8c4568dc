package io.gridgov.core.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which facts there are, and of which types (事实目录).
 *
 * <p>What is personal never stands in one. Immutable and thread-safe.
 *
 * @param types the type of each fact, by name
 * @since 0.1.0
 */
public record FactCatalogue(SortedMap<String, ColumnType> types) {
  /** Declares nothing. */
  public static final FactCatalogue NONE = new FactCatalogue(new TreeMap<>());

  /** Copies. */
  public FactCatalogue {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
  }

  /**
   * Returns a catalogue of types as tables write them.
   *
   * @param written type by name, such as {@code number[0..100] km}
   * @return the catalogue
   * @throws IllegalArgumentException if a text names no type
   */
  public static FactCatalogue of(Map<String, String> written) {
    SortedMap<String, ColumnType> types = new TreeMap<>();
    written.forEach(
        (name, text) ->
            types.put(
                name,
                ColumnType.find(text)
                    .orElseThrow(
                        () -> new IllegalArgumentException("type must be a column's: " + text))));
    return new FactCatalogue(types);
  }

  /**
   * Finds the type of a fact.
   *
   * @param name the fact's name
   * @return its type; empty if it is not declared
   */
  public Optional<ColumnType> find(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /**
   * Returns a catalogue with one more fact.
   *
   * @param name its name
   * @param type its type
   * @return the new catalogue; this one stays as it is
   * @throws IllegalArgumentException if the name is declared with another type
   */
  public FactCatalogue with(String name, ColumnType type) {
    if (find(name).filter(known -> !known.equals(type)).isPresent()) {
      throw new IllegalArgumentException("fact must be declared once: " + name);
    }
    SortedMap<String, ColumnType> all = new TreeMap<>(types);
    all.put(name, type);
    return new FactCatalogue(all);
  }

  /**
   * Returns a catalogue with the facts of another one too.
   *
   * @param more the other one
   * @return the new catalogue
   * @throws IllegalArgumentException if both declare a name with different types
   */
  public FactCatalogue with(FactCatalogue more) {
    FactCatalogue all = this;
    for (Map.Entry<String, ColumnType> fact : more.types.entrySet()) {
      all = all.with(fact.getKey(), fact.getValue());
    }
    return all;
  }

  /**
   * Names the facts that are none of the declared ones.
   *
   * @param facts what is known
   * @return names of facts that are not declared, have another type, or lie outside its closed set
   *     or range; sorted
   */
  public List<String> undeclared(Facts facts) {
    return facts.asMap().entrySet().stream()
        .filter(fact -> find(fact.getKey()).filter(type -> type.admits(fact.getValue())).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }
}
