package io.gridgov.workflow.internal.canon;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.workflow.order.Command;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns values into trees of maps, lists and scalars, and back.
 *
 * <p>A record becomes a map by component names, an empty {@link Optional} is absent, a set is
 * sorted; members of the families {@link Command} and {@link Whereabouts} name their type.
 */
public final class Trees {
  private Trees() {}

  /**
   * Returns the tree of a value.
   *
   * @param value a record, a collection, a map by text, or a scalar
   * @return its tree
   */
  public static Object of(Object value) {
    if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
      return value;
    }
    Optional<Words> words = Words.find(value.getClass());
    if (words.isPresent()) {
      return words.get().write().apply(value);
    }
    if (value instanceof Enum<?> word) {
      return word(word);
    }
    if (value instanceof Set<?> set) {
      return set.stream().map(Trees::of).map(String.class::cast).sorted().toList();
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(Trees::of).toList();
    }
    if (value instanceof Map<?, ?> map) {
      SortedMap<String, Object> members = new TreeMap<>();
      map.forEach((key, member) -> members.put((String) key, of(member)));
      return members;
    }
    return ofRecord(value);
  }

  /**
   * Returns the tree of a record.
   *
   * @param value the record
   * @return members by component name
   */
  public static SortedMap<String, Object> ofRecord(Object value) {
    SortedMap<String, Object> members = new TreeMap<>();
    for (RecordComponent component : Shape.of(value.getClass()).components()) {
      Object part = Shape.part(value, component);
      if (part instanceof Optional<?> maybe) {
        maybe.ifPresent(one -> members.put(component.getName(), of(one)));
      } else {
        members.put(component.getName(), of(part));
      }
    }
    if (value instanceof Command || value instanceof Whereabouts) {
      members.put("type", value.getClass().getSimpleName());
    }
    return members;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads a record.
   *
   * @param <T> the record's type
   * @param type the record's class
   * @param json its tree
   * @return the record
   * @throws IllegalArgumentException if the tree has another form; names the part, not its content
   */
  public static <T> T read(Class<T> type, Json json) {
    Json.Obj object = cast(Json.Obj.class, json, type.getSimpleName());
    List<RecordComponent> components = Shape.of(type).components();
    Object[] parts = new Object[components.size()];
    int met = 0;
    for (int i = 0; i < parts.length; i++) {
      RecordComponent component = components.get(i);
      Json.Member member = object.members().get(component.getName());
      met += member == null ? 0 : 1;
      parts[i] = part(component, member == null ? Optional.empty() : Optional.of(member.value()));
    }
    if (met != object.members().size()) {
      throw new IllegalArgumentException(type.getSimpleName() + " must have no other members");
    }
    return type.cast(Shape.of(type).make(parts));
  }

  private static Object part(RecordComponent component, Optional<Json> json) {
    if (component.getType() == Optional.class) {
      Type inner = argument(component.getGenericType(), 0);
      return json.map(present -> value(inner, present, component.getName()));
    }
    return value(
        component.getGenericType(),
        json.orElseThrow(
            () -> new IllegalArgumentException(component.getName() + " must be there")),
        component.getName());
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static Object value(Type type, Json json, String name) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class
          ? list(argument(type, 0), cast(Json.Arr.class, json, name), name)
          : map(argument(type, 1), cast(Json.Obj.class, json, name), name);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == boolean.class || plain == Boolean.class) {
      return cast(Json.Bool.class, json, name).value();
    }
    if (plain == int.class) {
      return whole(json, name).intValueExact();
    }
    if (plain == long.class) {
      return whole(json, name).longValueExact();
    }
    Optional<Words> words = Words.find(plain);
    if (words.isPresent()) {
      return parsed(words.get(), cast(Json.Str.class, json, name).text(), name);
    }
    return plain.isEnum() ? constant(plain, json, name) : read(plain, json);
  }

  private static Object parsed(Words words, String text, String name) {
    try {
      return words.parse().apply(text);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new IllegalArgumentException(name + " must have its form");
    }
  }

  private static java.math.BigDecimal whole(Json json, String name) {
    return cast(Json.Num.class, json, name).value();
  }

  private static List<Object> list(Type item, Json.Arr json, String name) {
    return json.items().stream().map(each -> value(item, each, name)).toList();
  }

  private static SortedMap<String, Object> map(Type item, Json.Obj json, String name) {
    SortedMap<String, Object> members = new TreeMap<>();
    json.members().forEach((key, each) -> members.put(key, value(item, each.value(), name)));
    return members;
  }

  private static Object constant(Class<?> type, Json json, String name) {
    String text = cast(Json.Str.class, json, name).text();
    for (Object constant : type.getEnumConstants()) {
      if (word((Enum<?>) constant).equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(name + " must be one of the known words");
  }

  private static <J extends Json> J cast(Class<J> form, Json json, String name) {
    if (!form.isInstance(json)) {
      throw new IllegalArgumentException(name + " must be a JSON " + form.getSimpleName());
    }
    return form.cast(json);
  }
}
