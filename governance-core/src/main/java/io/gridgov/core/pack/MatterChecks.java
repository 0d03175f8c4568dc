package io.gridgov.core.pack;

import io.gridgov.core.grid.LevelScheme;
import io.gridgov.core.matter.Duty;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the catalogue and the duty lists. */
final class MatterChecks {
  private final DatedIndex<MatterId, Matter> matters;
  private final Map<String, Set<MatterId>> byCode = new HashMap<>();
  private final Problems problems;

  MatterChecks(
      List<Entry<Matter>> entries, DatedIndex<MatterId, Matter> matters, Problems problems) {
    this.matters = matters;
    this.problems = problems;
    for (Entry<Matter> entry : entries) {
      MatterId id = entry.value().id();
      byCode.computeIfAbsent(id.code(), code -> new TreeSet<>()).add(id);
    }
  }

  void checkMatters(List<Entry<Matter>> entries) {
    matters.checkUnique("code", Matter::id, problems);
    for (List<MatterId> cycle :
        ParentCycles.find(entries, Matter::id, MatterChecks::parent, Matter::validity)) {
      problems.add(
          PackFault.PARENT_CYCLE.at(
              matters.rows(cycle.get(0)).get(0).spot("parent"), ParentCycles.shown(cycle)));
    }
    for (Entry<Matter> entry : entries) {
      Optional<MatterId> parent = parent(entry.value());
      matters.check(
          parent,
          entry.value().validity(),
          entry.spot("parent"),
          PackFault.UNKNOWN_PARENT,
          problems);
    }
  }

  private static Optional<MatterId> parent(Matter matter) {
    return matter.parent().map(code -> new MatterId(matter.id().kind(), code));
  }

  /** The matter that a text names: {@code kind:code}, or a code of one kind only. */
  Optional<MatterId> find(String text) {
    Set<MatterId> named = byCode.getOrDefault(text, Set.of());
    if (named.size() == 1) {
      return Optional.of(named.iterator().next());
    }
    int colon = text.indexOf(':');
    return colon > 0 && colon < text.length() - 1
        ? Optional.of(MatterId.parse(text)).filter(matters::knows)
        : Optional.empty();
  }

  /** Tells whether a text is the {@code kind:code} of a matter. */
  boolean isFullId(String text) {
    return !matters.isComplete()
        || find(text).map(MatterId::toString).filter(text::equals).isPresent();
  }

  /** Tells whether a text names a matter, or several by one code. */
  boolean names(String text) {
    return !matters.isComplete() || byCode.containsKey(text) || find(text).isPresent();
  }

  /** The duties whose matter is known; the others are faults. */
  List<Entry<Duty>> checkDuties(
      List<Entry<MatterRows.DutyRow>> entries, Optional<LevelScheme> levels) {
    List<Entry<Duty>> duties = new ArrayList<>();
    for (Entry<MatterRows.DutyRow> entry : entries) {
      MatterRows.DutyRow row = entry.value();
      if (levels.isPresent() && levels.get().find(row.level()).isEmpty()) {
        problems.add(PackFault.UNKNOWN_LEVEL.at(entry.spot("level"), row.level()));
      }
      Optional<MatterId> matter = find(row.matter());
      if (matter.isEmpty() && matters.isComplete()) {
        problems.add(PackFault.UNKNOWN_MATTER.at(entry.spot("matter"), row.matter()));
      }
      matter.ifPresent(id -> duties.add(new Entry<>(row.with(id), entry.row())));
    }
    return duties;
  }
}
