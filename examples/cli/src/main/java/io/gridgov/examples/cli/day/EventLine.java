package io.gridgov.examples.cli.day;

import io.gridgov.workflow.journal.EventJson;
import io.gridgov.workflow.journal.StoredEvent;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;

/** One line of {@code events.jsonl} with what it is sorted by; without personal values. */
record EventLine(long recordedAt, String order, long seq, String json)
    implements Comparable<EventLine> {
  private static final Comparator<EventLine> ORDER =
      Comparator.comparingLong(EventLine::recordedAt)
          .thenComparing(EventLine::order)
          .thenComparingLong(EventLine::seq);

  static EventLine of(StoredEvent stored) {
    return new EventLine(
        stored.event().recordedAt().toEpochMilli(),
        stored.event().order().value(),
        stored.event().seq(),
        EventJson.exported(stored));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(recordedAt);
    out.writeUTF(order);
    out.writeLong(seq);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Empty at the end of the file. */
  static Optional<EventLine> read(DataInputStream in) throws IOException {
    long recordedAt;
    try {
      recordedAt = in.readLong();
    } catch (EOFException end) {
      return Optional.empty();
    }
    String order = in.readUTF();
    long seq = in.readLong();
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    String json = new String(bytes, StandardCharsets.UTF_8);
    return Optional.of(new EventLine(recordedAt, order, seq, json));
  }

  @Override
  public int compareTo(EventLine other) {
    return ORDER.compare(this, other);
  }
}
