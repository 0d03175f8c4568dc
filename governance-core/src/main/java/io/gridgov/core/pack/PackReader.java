package io.gridgov.core.pack;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads packs and checks them as a whole, together with the sections of other modules (城市包读取).
 *
 * <p>All faults are told at once, each with file, line and column, what is wrong and what would
 * mend it. Immutable and thread-safe if its sections are.
 *
 * @since 0.1.0
 */
public final class PackReader {
  private final List<PackSection<?>> sections;
  private final Declared declared;

  private PackReader(List<PackSection<?>> sections) {
    this.sections = List.copyOf(sections);
    checkUnique(this.sections);
    this.declared = Declared.by(this.sections);
  }

  /**
   * Returns a reader with exactly the given sections.
   *
   * @param sections the sections; none reads the core's files only
   * @return the reader
   * @throws IllegalArgumentException if two share an id or a type
   */
  public static PackReader of(List<PackSection<?>> sections) {
    return new PackReader(sections);
  }

  /**
   * Returns a reader with every section that {@link ServiceLoader} finds.
   *
   * @return the reader
   * @throws IllegalArgumentException if two share an id or a type
   */
  public static PackReader installed() {
    List<PackSection<?>> found = new ArrayList<>();
    for (PackSection<?> section :
        ServiceLoader.load(PackSection.class, PackSection.class.getClassLoader())) {
      found.add(section);
    }
    return new PackReader(found);
  }

  private static void checkUnique(List<PackSection<?>> sections) {
    Map<Object, PackSection<?>> seen = new HashMap<>();
    for (PackSection<?> section : sections) {
      for (Object key : List.of(section.id(), section.type())) {
        PackSection<?> other = seen.putIfAbsent(key, section);
        if (other != null) {
          throw new IllegalArgumentException(
              "section ids and types must be unique: "
                  + key
                  + " of "
                  + other.getClass().getName()
                  + " and "
                  + section.getClass().getName());
        }
      }
    }
  }

  /**
   * Reads and checks the pack in a folder.
   *
   * @param folder the pack's folder
   * @return the city, or all its faults
   */
  public Outcome<CityPack> read(Path folder) {
    Outcome<PackFiles> files = PackFiles.read(folder);
    if (files.value().isEmpty()) {
      return Outcome.failed(files.problems());
    }
    Outcome<CityPack> city = read(files.value().get());
    Problems problems = new Problems();
    problems.addAll(files.problems());
    problems.addAll(city.problems());
    return Outcome.from(problems, city::orElseThrow);
  }

  /**
   * Reads and checks a pack.
   *
   * <p><b>Cost.</b> Linear in the rows; the whole pack is in memory.
   *
   * @param files the pack's files
   * @return the city, or all its faults
   */
  public Outcome<CityPack> read(PackFiles files) {
    Objects.requireNonNull(files, "files");
    Problems problems = new Problems();
    files.names().forEach(name -> checkName(name, problems));
    Optional<CityParts> parts = CoreReading.read(files, declared, problems);
    Map<Class<?>, Object> read = new HashMap<>();
    parts.map(CityPack::new).ifPresent(city -> readSections(files, city, read, problems));
    return Outcome.from(problems, () -> new CityPack(parts.orElseThrow().with(read)));
  }

  private void checkName(String name, Problems problems) {
    if (PackNames.isCore(name) || sections.stream().anyMatch(section -> section.owns(name))) {
      return;
    }
    PackFault fault =
        PackNames.isOfOtherModule(name) ? PackFault.NOT_CHECKED : PackFault.UNKNOWN_FILE;
    problems.add(fault.at(Spot.of(name)));
  }

  private void readSections(
      PackFiles files, CityPack city, Map<Class<?>, Object> read, Problems problems) {
    for (PackSection<?> section : sections) {
      Outcome<?> outcome = section.read(files, city);
      problems.addAll(outcome.problems());
      outcome.value().ifPresent(value -> read.put(section.type(), value));
    }
  }
}
