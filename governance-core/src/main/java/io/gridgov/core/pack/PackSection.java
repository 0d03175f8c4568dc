package io.gridgov.core.pack;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.rule.FactCatalogue;
import java.util.Set;

/**
 * The door through which another module reads its own files of a pack (城市包分节), such as boundaries
 * or lifecycles.
 *
 * <p>Implementations are immutable, thread-safe and found by {@link java.util.ServiceLoader} or
 * handed to {@link PackReader#of}. They return faults as values and never throw for bad input.
 *
 * @param <T> what the section contributes, asked for by {@link CityPack#section}
 * @since 0.1.0
 */
public interface PackSection<T> {
  /**
   * Returns this section's name.
   *
   * @return a stable, non-blank id; two sections of one reader never share it
   */
  String id();

  /**
   * Returns the type that the section contributes.
   *
   * @return the key of {@link CityPack#section}
   */
  Class<T> type();

  /**
   * Tells whether a file belongs to this section.
   *
   * @param fileName name relative to the pack, with {@code /}
   * @return true if {@link #read} reads it
   */
  boolean owns(String fileName);

  /**
   * Returns the facts that this module gives to tables.
   *
   * @return name and type of each; a field of a city cannot have one of these names
   */
  default FactCatalogue facts() {
    return FactCatalogue.NONE;
  }

  /**
   * Returns further names that a field of a city's reports or orders cannot have.
   *
   * @return such as the columns of a file that this module reads
   */
  default Set<String> reservedNames() {
    return Set.of();
  }

  /**
   * Reads and checks the section; called once for every reading, even if the pack holds none of its
   * files.
   *
   * <p>Also called when the rest of the pack has faults, so that all of them are named at once: the
   * city then holds every row that could be used, and what is returned is dropped in the end.
   *
   * @param files the whole pack
   * @param city the city without sections
   * @return the section, or its faults with file, line and column
   */
  Outcome<T> read(PackFiles files, CityPack city);
}
