package io.gridgov.core.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All matters of a city with their duty lists (事项目录).
 *
 * <p>Immutable and thread-safe; look-ups by id and by code cost one tree access.
 *
 * @since 0.1.0
 */
public final class MatterCatalogue {
  private final List<Matter> rows;
  private final List<Duty> duties;
  private final Map<MatterId, List<Matter>> byId = new TreeMap<>();
  private final Map<String, Set<MatterId>> byCode = new TreeMap<>();

  private MatterCatalogue(Collection<Matter> rows, Collection<Duty> duties) {
    this.rows = List.copyOf(rows);
    this.duties = List.copyOf(duties);
    for (Matter row : this.rows) {
      byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
      byCode.computeIfAbsent(row.id().code(), code -> new HashSet<>()).add(row.id());
    }
  }

  /**
   * Returns the catalogue of the given rows.
   *
   * @param matters every version of every matter
   * @param duties the duty lists
   * @return the catalogue
   */
  public static MatterCatalogue of(Collection<Matter> matters, Collection<Duty> duties) {
    return new MatterCatalogue(matters, duties);
  }

  /**
   * Returns every version of every matter.
   *
   * @return in the order given
   */
  public List<Matter> rows() {
    return rows;
  }

  /**
   * Returns the duty lists.
   *
   * @return in the order given
   */
  public List<Duty> duties() {
    return duties;
  }

  /**
   * Finds a matter.
   *
   * @param id kind and code
   * @param day the day
   * @return the row that holds on that day
   */
  public Optional<Matter> find(MatterId id, LocalDate day) {
    return byId.getOrDefault(id, List.of()).stream()
        .filter(matter -> matter.validity().holdsOn(day))
        .findFirst();
  }

  /**
   * Finds a matter by what a report says: {@code kind:code}, or a code alone where it is unique.
   *
   * @param text the report's text
   * @param day the day
   * @return the row that holds on that day; empty if unknown or if the code names several matters
   */
  public Optional<Matter> find(String text, LocalDate day) {
    List<Matter> named =
        byCode.getOrDefault(text, Set.of()).stream().flatMap(id -> find(id, day).stream()).toList();
    if (!named.isEmpty()) {
      return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
    return text.indexOf(':') > 0 && text.indexOf(':') < text.length() - 1
        ? find(MatterId.parse(text), day)
        : Optional.empty();
  }

  /**
   * Tells whether a matter is another or stands below it.
   *
   * @param matter {@code kind:code}, or a code of any kind
   * @param above {@code kind:code}, or a code of any kind
   * @param day the day
   * @return true if the second is met on the way up from the first
   */
  public boolean isUnder(String matter, String above, LocalDate day) {
    return named(matter).stream().anyMatch(id -> climbs(id, above, day));
  }

  private Set<MatterId> named(String text) {
    return text.indexOf(':') > 0 && text.indexOf(':') < text.length() - 1
        ? Set.of(MatterId.parse(text))
        : byCode.getOrDefault(text, Set.of());
  }

  private boolean climbs(MatterId id, String above, LocalDate day) {
    Set<MatterId> seen = new HashSet<>();
    Optional<MatterId> step = Optional.of(id);
    while (step.isPresent() && seen.add(step.get())) {
      MatterId here = step.get();
      if (here.code().equals(above) || here.toString().equals(above)) {
        return true;
      }
      step =
          find(here, day).flatMap(Matter::parent).map(parent -> new MatterId(here.kind(), parent));
    }
    return false;
  }
}
