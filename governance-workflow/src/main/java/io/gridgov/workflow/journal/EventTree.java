package io.gridgov.workflow.journal;

import io.gridgov.workflow.internal.canon.CanonicalJson;
import io.gridgov.workflow.internal.canon.Digests;
import io.gridgov.workflow.internal.canon.Trees;
import io.gridgov.workflow.order.Event;
import java.util.SortedMap;
import java.util.TreeMap;

/** The members of a stored event, by the names of the format. */
final class EventTree {
  private EventTree() {}

  static String hash(Event event, SortedMap<String, Seal> seals, String prev) {
    return Digests.sha256(CanonicalJson.write(hashed(event, seals, prev)));
  }

  /** What is hashed: everything but the hash, personal fields by their digests. */
  private static SortedMap<String, Object> hashed(
      Event event, SortedMap<String, Seal> seals, String prev) {
    SortedMap<String, Object> members = new TreeMap<>();
    members.put("v", event.version());
    members.put("city", event.city().value());
    members.put("order", event.order().value());
    members.put("seq", event.seq());
    members.put("type", event.type());
    members.put("occurredAt", Trees.of(event.occurredAt()));
    members.put("recordedAt", Trees.of(event.recordedAt()));
    event.by().ifPresent(person -> members.put("by", person.value()));
    event.post().ifPresent(post -> members.put("post", post.value()));
    members.put("command", event.command().value());
    members.put("payload", event.payloadDigest());
    event.decision().ifPresent(decision -> members.put("decision", Trees.ofRecord(decision)));
    members.put("data", Trees.ofRecord(event.data()));
    SortedMap<String, Object> personal = new TreeMap<>();
    seals.forEach((name, seal) -> personal.put(name, seal.digest()));
    members.put("personal", personal);
    members.put("prev", prev);
    return members;
  }

  /** Without personal values and salts. */
  static SortedMap<String, Object> exported(StoredEvent stored) {
    SortedMap<String, Object> members = hashed(stored.event(), stored.seals(), stored.prev());
    members.put("hash", stored.hash());
    return members;
  }

  /** With personal values and salts, as long as they are kept. */
  static SortedMap<String, Object> whole(StoredEvent stored) {
    SortedMap<String, Object> members = exported(stored);
    SortedMap<String, Object> personal = new TreeMap<>();
    SortedMap<String, String> values = stored.event().personal().fields();
    stored.seals().forEach((name, seal) -> personal.put(name, field(seal, values.get(name))));
    members.put("personal", personal);
    return members;
  }

  private static Object field(Seal seal, @org.jspecify.annotations.Nullable String value) {
    if (value == null) {
      return seal.digest();
    }
    SortedMap<String, Object> members = new TreeMap<>();
    members.put("digest", seal.digest());
    members.put("salt", seal.salt().orElseThrow());
    members.put("value", value);
    return members;
  }
}
