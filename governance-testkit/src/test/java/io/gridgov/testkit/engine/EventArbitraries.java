package io.gridgov.testkit.engine;

import io.gridgov.core.CityId;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.ExternalRef;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.lifecycle.Phase;
import io.gridgov.workflow.order.OrderEvent;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events of every type, each optional part there or not, whether or not an order meets them. */
final class EventArbitraries {
  private static final Map<Class<?>, Arbitrary<?>> SCALARS =
      Map.of(
          String.class, Arbitraries.of("", "not-ours", "急", "line\n\"\\\u0001 end", "unit:U-1"),
          boolean.class, Arbitraries.of(true, false),
          Boolean.class, Arbitraries.of(true, false),
          int.class, Arbitraries.integers(),
          Instant.class, Arbitraries.of(instants()),
          UnitId.class, Arbitraries.of("U-1", "单位").map(UnitId::of),
          GridCode.class, Arbitraries.of("99", "990101").map(GridCode::of),
          MatterId.class, Arbitraries.of("event:01", "petition:0102").map(MatterId::parse),
          Phase.class, phases(),
          ReportKey.class, keys());

  private EventArbitraries() {}

  static Arbitrary<OrderEvent> events() {
    return Arbitraries.oneOf(
        Arrays.stream(OrderEvent.class.getPermittedSubclasses())
            .map(EventArbitraries::ofRecord)
            .map(records -> records.map(OrderEvent.class::cast))
            .toList());
  }

  private static Arbitrary<Object> ofRecord(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    if (parts.length == 0) {
      return Arbitraries.create(() -> make(type, List.of()));
    }
    return Combinators.combine(
            Arrays.stream(parts).map(part -> ofType(part.getGenericType())).toList())
        .as(values -> make(type, values));
  }

  private static Object make(Class<?> type, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError("record not made", wrong);
    }
  }

  private static Arbitrary<Object> ofType(Type type) {
    if (type instanceof ParameterizedType generic) {
      if (generic.getRawType() == SortedMap.class) {
        return fields().map(fields -> fields);
      }
      Arbitrary<Object> inner = ofType(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Optional.class
          ? Arbitraries.oneOf(Arbitraries.just((Object) Optional.empty()), inner.map(Optional::of))
          : inner.list().ofMaxSize(3).map(list -> list);
    }
    Class<?> plain = (Class<?>) type;
    Arbitrary<?> known =
        plain.isEnum()
            ? Arbitraries.of(plain.getEnumConstants())
            : SCALARS.getOrDefault(plain, references());
    return known.map(value -> value);
  }

  private static Arbitrary<SortedMap<String, String>> fields() {
    return Arbitraries.maps(
            Arbitraries.of("noise_db", "噪声", "a\"b"), Arbitraries.of("72.5", "", "急\n", "true"))
        .ofMaxSize(3)
        .map(TreeMap::new);
  }

  private static Arbitrary<ExternalRef> references() {
    return Arbitraries.of(new ExternalRef("petition", "n/1", "copy"));
  }

  private static List<Instant> instants() {
    return List.of(
        Instant.parse("2026-03-02T01:00:00Z"),
        Instant.parse("2026-03-02T01:00:00.001Z"),
        Instant.parse("0001-02-03T04:05:06.789Z"));
  }

  private static Arbitrary<Phase> phases() {
    return Arbitraries.of(Phase.Kind.values()).map(kind -> new Phase("some", kind));
  }

  private static Arbitrary<ReportKey> keys() {
    return Arbitraries.of("k1", "k/2").map(key -> new ReportKey(CityId.of("small"), "网", key));
  }
}
