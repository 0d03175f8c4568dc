package io.gridgov.workflow.journal;

import io.gridgov.core.CityId;
import io.gridgov.core.internal.json.Json;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.PostId;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.workflow.internal.canon.Trees;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.DecisionRecord;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.Personal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the members of one event. */
final class EventReader {
  private static final Map<String, Class<?>> TYPES =
      Arrays.stream(OrderEvent.class.getPermittedSubclasses())
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  /** The members as the format has them; what is personal has two forms and stays a tree. */
  private record Head(
      int v,
      CityId city,
      OrderId order,
      long seq,
      String type,
      Instant occurredAt,
      Instant recordedAt,
      Optional<HolderRef> by,
      Optional<PostId> post,
      CommandId command,
      String payload,
      Optional<DecisionRecord> decision,
      String prev,
      String hash) {}

  private EventReader() {}

  static Outcome<StoredEvent> read(Spot spot, Json json) {
    if (!(json instanceof Json.Obj object)) {
      return Outcome.failed(List.of(EventJson.bad(spot, "object")));
    }
    try {
      String version = text(object, "v");
      if (!version.equals(Integer.toString(Event.VERSION))) {
        return Outcome.failed(List.of(unknown("version", "版本", version, spot)));
      }
      String type = text(object, "type");
      return TYPES.containsKey(type)
          ? Outcome.of(stored(object, type))
          : Outcome.failed(List.of(unknown("type", "类型", type, spot)));
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
      return Outcome.failed(List.of(EventJson.bad(spot, String.valueOf(wrong.getMessage()))));
    }
  }

  private static String text(Json.Obj object, String name) {
    Json value = member(object, name);
    if (value instanceof Json.Num number) {
      return number.value().toPlainString();
    }
    if (value instanceof Json.Str text && text.text().matches("[A-Za-z]{1,64}")) {
      return text.text();
    }
    throw new IllegalArgumentException(name + " must be a number or a word");
  }

  private static Json member(Json.Obj object, String name) {
    Json.Member member = object.members().get(name);
    if (member == null) {
      throw new IllegalArgumentException(name + " must be there");
    }
    return member.value();
  }

  private static StoredEvent stored(Json.Obj object, String type) {
    Map<String, Json.Member> rest = new TreeMap<>(object.members());
    rest.remove("data");
    rest.remove("personal");
    Head head = Trees.read(Head.class, new Json.Obj(object.spot(), rest));
    OrderEvent data =
        (OrderEvent)
            Trees.read(java.util.Objects.requireNonNull(TYPES.get(type)), member(object, "data"));
    SortedMap<String, String> values = new TreeMap<>();
    SortedMap<String, Seal> seals = new TreeMap<>();
    personal(member(object, "personal"), values, seals);
    Personal personal = values.isEmpty() ? Personal.NONE : new Personal(values);
    return new StoredEvent(event(head, data, personal), seals, head.prev(), head.hash());
  }

  private static Event event(Head head, OrderEvent data, Personal personal) {
    return new Event(
        head.v(),
        head.city(),
        head.order(),
        head.seq(),
        head.occurredAt(),
        head.recordedAt(),
        head.by(),
        head.post(),
        head.command(),
        head.payload(),
        head.decision(),
        data,
        personal);
  }

  private static void personal(
      Json json, SortedMap<String, String> values, SortedMap<String, Seal> seals) {
    if (!(json instanceof Json.Obj object)) {
      throw new IllegalArgumentException("personal must be an object");
    }
    object
        .members()
        .forEach(
            (name, member) -> {
              if (member.value() instanceof Json.Str digest) {
                seals.put(name, new Seal(digest.text(), Optional.empty()));
              } else {
                Kept kept = Trees.read(Kept.class, member.value());
                seals.put(name, new Seal(kept.digest(), Optional.of(kept.salt())));
                values.put(name, kept.value());
              }
            });
  }

  /** A personal field that is not erased. */
  private record Kept(String digest, String salt, String value) {}

  private static Problem unknown(String en, String zh, String found, Spot spot) {
    return Problem.error(
        "unknown-event-" + en,
        spot,
        Text.of(
            "event " + en + " '%s' is unknown to this release", "本版本不识别事件" + zh + "“%s”", found),
        Text.of("read it with the release that wrote it, or a later one", "请用写入它的版本或更新的版本读取"));
  }
}
