package io.gridgov.core.pack;

import io.gridgov.core.rule.FactCatalogue;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What the sections of a reader declare.
 *
 * @param facts the facts that they give to tables
 * @param names further names that a field of the city cannot have
 */
record Declared(FactCatalogue facts, Set<String> names) {
  static Declared by(Collection<PackSection<?>> sections) {
    FactCatalogue facts = FactCatalogue.NONE;
    Set<String> names = new HashSet<>();
    for (PackSection<?> section : sections) {
      facts = facts.with(section.facts());
      names.addAll(section.reservedNames());
    }
    return new Declared(facts, Set.copyOf(names));
  }

  boolean has(String name) {
    return facts.find(name).isPresent() || names.contains(name);
  }
}
