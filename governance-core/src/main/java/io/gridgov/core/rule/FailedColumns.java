package io.gridgov.core.rule;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns in which each row failed, found when asked for. */
final class FailedColumns extends AbstractMap<String, List<String>> {
  private final Explanation why;

  FailedColumns(Explanation why) {
    this.why = why;
  }

  private boolean has(RuleRow row) {
    return !row.isDefault() && !why.decision().row().equals(Optional.of(row.id()));
  }

  private List<String> of(RuleRow row) {
    RowCheck check = RowCheck.of(why, row);
    List<String> columns = new ArrayList<>();
    if (!check.inForce()) {
      columns.add(Explanation.VALIDITY);
    }
    check.failing().forEach(cell -> columns.add(cell.column()));
    return List.copyOf(columns);
  }

  @Override
  public @Nullable List<String> get(@Nullable Object row) {
    return row instanceof String id
        ? why.table().findRow(id).filter(this::has).map(this::of).orElse(null)
        : null;
  }

  @Override
  public boolean containsKey(@Nullable Object row) {
    return row instanceof String id && why.table().findRow(id).filter(this::has).isPresent();
  }

  @Override
  public int size() {
    boolean answered = why.decision().row().isPresent() && !why.decision().isDefault();
    return why.table().rows().size() - (answered ? 1 : 0);
  }

  @Override
  public Set<Map.Entry<String, List<String>>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, List<String>>> iterator() {
        return why.table().rows().stream()
            .filter(FailedColumns.this::has)
            .map(row -> Map.entry(row.id(), of(row)))
            .iterator();
      }

      @Override
      public int size() {
        return FailedColumns.this.size();
      }
    };
  }
}
