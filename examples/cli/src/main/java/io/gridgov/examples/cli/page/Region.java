package io.gridgov.examples.cli.page;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One division of the city on the map (区划), with its figures.
 *
 * @param code its code; unique on the page
 * @param name what readers call it
 * @param level the id of its level
 * @param parent the code of the region above it; null at the top
 * @param outline its area
 * @param figures by measure id; a region's count includes those of the regions below it; a measure
 *     without a figure is shown as "no data"
 * @since 0.1.0
 */
public record Region(
    String code,
    Words name,
    String level,
    @Nullable String parent,
    Outline outline,
    Map<String, Figure> figures) {

  /** Copies the map. */
  public Region {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(outline, "outline");
    figures = Map.copyOf(figures);
  }
}
