package io.gridgov.core.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares two packs row by row (城市包比较).
 *
 * <p>Rows of lists are matched by what identifies them (a code and its first day), rows of tables
 * by their id, JSON by top-level key, boundaries by the code of their feature where each feature
 * has a line of its own; any other file, and one that only one pack has, as a whole. Packs need not
 * be faultless; a file that cannot be read is compared as a whole too.
 *
 * @since 0.1.0
 */
public final class PackComparison {
  private PackComparison() {}

  /**
   * Lists what differs.
   *
   * <p><b>Cost.</b> Linear in the files that differ.
   *
   * @param before one pack
   * @param after the other
   * @return by file, then in the order of the rows, removed rows first; empty if nothing differs
   */
  public static List<PackChange> between(PackFiles before, PackFiles after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Set<String> names = new TreeSet<>(before.names());
    names.addAll(after.names());
    List<PackChange> changes = new ArrayList<>();
    for (String name : names) {
      if (!PackHash.sameContent(name, before.raw(name), after.raw(name))) {
        compare(name, before, after, changes);
      }
    }
    return List.copyOf(changes);
  }

  private static void compare(
      String name, PackFiles before, PackFiles after, List<PackChange> changes) {
    if (!before.names().contains(name)) {
      changes.add(of(name, "", PackChange.Kind.ADDED, new TreeMap<>()));
      return;
    }
    if (!after.names().contains(name)) {
      changes.add(of(name, "", PackChange.Kind.REMOVED, new TreeMap<>()));
      return;
    }
    Optional<FileRecords> oldLines = RecordReading.read(name, before);
    Optional<FileRecords> newLines = RecordReading.read(name, after);
    if (oldLines.isPresent() && newLines.isPresent()) {
      compareLines(name, oldLines.get(), newLines.get(), changes);
    } else {
      compareLines(
          name, RecordReading.whole(name, before), RecordReading.whole(name, after), changes);
    }
  }

  private static void compareLines(
      String name, FileRecords old, FileRecords now, List<PackChange> changes) {
    old.lines()
        .forEach(
            (key, row) -> {
              if (!now.lines().containsKey(key)) {
                changes.add(of(name, row.shown(), PackChange.Kind.REMOVED, new TreeMap<>()));
              }
            });
    now.lines()
        .forEach(
            (key, row) -> {
              FileRecords.Line former = old.lines().get(key);
              if (former == null) {
                changes.add(of(name, row.shown(), PackChange.Kind.ADDED, new TreeMap<>()));
              } else {
                edit(name, row.shown(), old, former, now, row, changes);
              }
            });
  }

  private static void edit(
      String name,
      String shown,
      FileRecords old,
      FileRecords.Line former,
      FileRecords now,
      FileRecords.Line row,
      List<PackChange> changes) {
    if (old.columns().equals(now.columns()) && former.cells().equals(row.cells())) {
      return;
    }
    Set<String> columns = new LinkedHashSet<>(old.columns());
    columns.addAll(now.columns());
    SortedMap<String, PackChange.Edit> edits = new TreeMap<>();
    for (String column : columns) {
      String was = old.cell(former, column);
      String is = now.cell(row, column);
      if (!was.equals(is)) {
        edits.put(
            column,
            new PackChange.Edit(FileRecords.shown(column, was), FileRecords.shown(column, is)));
      }
    }
    if (!edits.isEmpty()) {
      changes.add(of(name, shown, PackChange.Kind.CHANGED, edits));
    }
  }

  private static PackChange of(
      String name, String shown, PackChange.Kind kind, SortedMap<String, PackChange.Edit> edits) {
    return new PackChange(name, shown, kind, edits);
  }
}
