package io.gridgov.workflow.journal;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.workflow.internal.canon.CanonicalJson;
import java.util.List;

/**
 * Writes and reads stored events as JSON (事件格式): one line each, in the canonical form of RFC 8785.
 *
 * <p>Reading what was written gives an equal event (law L3). An unknown type or version is refused
 * by name, never skipped (law L14).
 *
 * @since 0.1.0
 */
public final class EventJson {
  private EventJson() {}

  /**
   * Writes an event with its personal values and salts, for a store.
   *
   * @param event the event
   * @return one line without line end
   */
  public static String write(StoredEvent event) {
    return CanonicalJson.write(EventTree.whole(event));
  }

  /**
   * Writes an event without personal values and salts, for everybody else.
   *
   * <p>Without its member {@code hash}, the line is exactly the text that was hashed.
   *
   * @param event the event
   * @return one line without line end
   */
  public static String exported(StoredEvent event) {
    return CanonicalJson.write(EventTree.exported(event));
  }

  /**
   * Reads an event in either form; exported ones read as erased.
   *
   * @param json the text
   * @return the event, or {@code bad-event}, {@code unknown-event-type} or {@code
   *     unknown-event-version}; neither echoes the content
   */
  public static Outcome<StoredEvent> read(String json) {
    return read(Spot.of("event"), json);
  }

  /**
   * Reads an event in either form; exported ones read as erased.
   *
   * @param spot where the text stands, for the fault
   * @param json the text
   * @return the event, or its fault
   */
  public static Outcome<StoredEvent> read(Spot spot, String json) {
    Outcome<Json> parsed = Json.read(spot.file(), json);
    return parsed.value().isEmpty()
        ? Outcome.failed(List.of(bad(spot, "JSON")))
        : EventReader.read(spot, parsed.value().get());
  }

  static Problem bad(Spot spot, String what) {
    return Problem.error(
        "bad-event",
        spot,
        Text.of("the event is not readable: %s", "事件无法读取：%s", what),
        Text.of("restore the stored text as it was written", "请恢复写入时的原文"));
  }
}
