package io.gridgov.core.pack;

import io.gridgov.core.rule.ColumnType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of {@code fields.csv}: a column's type in two cells, its kind and its values. */
final class FieldRows {
  private static final String KINDS =
      Arrays.stream(ColumnType.Kind.values()).map(Words::of).collect(Collectors.joining("|"));

  private FieldRows() {}

  static Optional<Field> field(Cells cells) {
    Optional<String> name = cells.needed("name");
    Optional<ColumnType> type =
        cells
            .need("type", c -> cells.word(c, KINDS + ", number with a unit", ColumnType::find))
            .flatMap(kind -> withValues(kind, cells));
    Optional<Field.On> on =
        cells.need("on", c -> cells.word(c, "report|order|unit", Field.On::find));
    Optional<Field.Personal> personal =
        cells.need("personal", c -> cells.word(c, "none|personal|sensitive", Field.Personal::find));
    if (name.isEmpty() || type.isEmpty() || on.isEmpty() || personal.isEmpty()) {
      return Optional.empty();
    }
    if (personal.get() != Field.Personal.NONE && cells.text("basis").isEmpty()) {
      cells.fault(PackFault.NO_BASIS, "basis");
    }
    return Optional.of(
        new Field(name.get(), type.get(), on.get(), personal.get(), cells.text("basis")));
  }

  private static Optional<ColumnType> withValues(ColumnType type, Cells cells) {
    String values = cells.text("values");
    if (values.isEmpty()) {
      return Optional.of(type);
    }
    Optional<ColumnType> whole = ColumnType.find(whole(type, values));
    if (whole.isEmpty()) {
      cells.fault(PackFault.FIELD_VALUES, "values", type, new FromCell(values));
    }
    return whole;
  }

  /** The type as a table writes it; none where the kind has no such values, or has some already. */
  private static String whole(ColumnType type, String values) {
    return switch (type.kind()) {
      case TEXT -> type.words().isEmpty() ? "text{" + joined(values) + "}" : "";
      case NUMBER ->
          type.least().isEmpty()
              ? ("number[" + values.replace(" ", "") + "] " + type.unit()).strip()
              : "";
      default -> "";
    };
  }

  private static String joined(String values) {
    return Arrays.stream(values.split("[|;；]", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining("|"));
  }

  static List<String> write(Field field) {
    ColumnType type = field.type();
    String unit = type.unit().isEmpty() ? "" : " " + type.unit();
    return List.of(
        field.name(),
        Words.of(type.kind()) + unit,
        type.words().isEmpty() ? range(type) : String.join("|", type.words()),
        Words.of(field.on()),
        Words.of(field.personal()),
        field.basis());
  }

  private static String range(ColumnType type) {
    return type.least().isEmpty() || type.most().isEmpty()
        ? ""
        : type.least().map(BigDecimal::toPlainString).get()
            + ".."
            + type.most().map(BigDecimal::toPlainString).get();
  }
}
