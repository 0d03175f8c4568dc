package io.gridgov.core.pack;

import io.gridgov.core.problem.Text;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One difference between two packs (城市包差异).
 *
 * <p>Holders and the references of elements show as {@code ***}. Immutable and thread-safe.
 *
 * @param file the file's name
 * @param key which row, row of a table, top-level key or territory; empty for the whole file
 * @param kind what happened to it
 * @param edits what changed, by column; empty unless {@code CHANGED}
 * @since 0.1.0
 */
public record PackChange(String file, String key, Kind kind, SortedMap<String, Edit> edits) {
  /**
   * What happened.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** It is new (新增). */
    ADDED,
    /** It is gone (删除). */
    REMOVED,
    /** It says something else (修改). */
    CHANGED
  }

  /**
   * A cell before and after.
   *
   * @param before the old text; empty if there was none
   * @param after the new text; empty if there is none
   * @since 0.1.0
   */
  public record Edit(String before, String after) {
    /** Checks for nulls. */
    public Edit {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /** Checks for nulls and copies. */
  public PackChange {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(kind, "kind");
    edits = Collections.unmodifiableSortedMap(new TreeMap<>(edits));
  }

  /**
   * Returns the change as a sentence.
   *
   * @return such as {@code grids.csv G21: changed name '三格' → '四格'}
   */
  public Text text() {
    String what = key.isEmpty() ? file : file + " " + key;
    String cells =
        edits.entrySet().stream()
            .map(
                e ->
                    e.getKey()
                        + " '"
                        + e.getValue().before()
                        + "' → '"
                        + e.getValue().after()
                        + "'")
            .collect(Collectors.joining(", "));
    return switch (kind) {
      case ADDED -> Text.of("%s: added", "%s：新增", what);
      case REMOVED -> Text.of("%s: removed", "%s：删除", what);
      case CHANGED -> Text.of("%s: changed %s", "%s：修改 %s", what, cells);
    };
  }
}
