package io.gridgov.workflow.internal.canon;

import io.gridgov.core.CityId;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.PostId;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.Accused;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.OrderId;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values that are written as one text.
 *
 * @param write gives the text
 * @param parse reads it
 */
record Words(Function<Object, String> write, Function<String, Object> parse) {
  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(java.util.Locale.ROOT);

  private static final Map<Class<?>, Words> OF = table();

  static Optional<Words> find(Class<?> type) {
    Words known = OF.get(type);
    if (known != null) {
      return Optional.of(known);
    }
    return Accused.class.isAssignableFrom(type)
        ? Optional.ofNullable(OF.get(Accused.class))
        : Optional.empty();
  }

  private static Map<Class<?>, Words> table() {
    Map<Class<?>, Words> table = new HashMap<>();
    add(table, String.class, text -> text, text -> text);
    add(table, Instant.class, INSTANT::format, Instant::parse);
    add(table, CityId.class, CityId::value, CityId::of);
    add(table, GridCode.class, GridCode::value, GridCode::of);
    add(table, UnitId.class, UnitId::value, UnitId::of);
    add(table, MatterId.class, MatterId::toString, MatterId::parse);
    add(table, PostId.class, PostId::value, PostId::of);
    add(table, HolderRef.class, HolderRef::value, HolderRef::of);
    add(table, OrderId.class, OrderId::value, OrderId::of);
    add(table, CommandId.class, CommandId::value, CommandId::of);
    add(table, FreeText.class, FreeText::value, FreeText::of);
    add(table, GeoPoint.class, GeoPoint::toString, GeoPoint::parse);
    add(table, Accused.class, Accused::text, Accused::parse);
    return Map.copyOf(table);
  }

  private static <T> void add(
      Map<Class<?>, Words> table,
      Class<T> type,
      Function<? super T, String> write,
      Function<String, T> parse) {
    table.put(type, new Words(value -> write.apply(type.cast(value)), parse::apply));
  }
}
