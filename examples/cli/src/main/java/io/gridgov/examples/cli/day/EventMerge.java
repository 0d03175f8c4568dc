package io.gridgov.examples.cli.day;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Merges sorted files of events into one, a limited number of files at a time. */
final class EventMerge {
  private static final int MOST_OPEN = 64;
  private static final int BUFFER = 1 << 18;

  private EventMerge() {}

  private static final class Cursor implements Comparable<Cursor>, AutoCloseable {
    private final DataInputStream in;
    private EventLine line;

    private Cursor(DataInputStream in, EventLine line) {
      this.in = in;
      this.line = line;
    }

    private boolean advance() throws IOException {
      Optional<EventLine> next = EventLine.read(in);
      line = next.orElse(line);
      return next.isPresent();
    }

    @Override
    public int compareTo(Cursor other) {
      return line.compareTo(other.line);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private interface Sink {
    void take(EventLine line) throws IOException;
  }

  /** Writes {@code events.jsonl} ordered by (recordedAt, order, seq), and deletes the runs. */
  static void write(List<Path> runs, Path target) throws IOException {
    List<Path> left = new ArrayList<>(runs);
    for (int round = 0; left.size() > MOST_OPEN; round++) {
      List<Path> some = List.copyOf(left.subList(0, MOST_OPEN));
      Path joined = some.get(0).resolveSibling("joined-" + round);
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(joined), BUFFER))) {
        merge(some, line -> line.write(out));
      }
      left.subList(0, MOST_OPEN).clear();
      left.add(joined);
    }
    try (BufferedOutputStream out =
        new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
      merge(
          left,
          line -> {
            out.write(line.json().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
          });
    }
  }

  private static void merge(List<Path> files, Sink sink) throws IOException {
    PriorityQueue<Cursor> queue = new PriorityQueue<>();
    try {
      for (Path file : files) {
        open(file).ifPresent(queue::add);
      }
      while (!queue.isEmpty()) {
        Cursor least = queue.remove();
        sink.take(least.line);
        if (least.advance()) {
          queue.add(least);
        } else {
          least.close();
        }
      }
    } finally {
      for (Cursor rest : queue) {
        rest.close();
      }
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private static Optional<Cursor> open(Path file) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    Optional<EventLine> first = EventLine.read(in);
    if (first.isEmpty()) {
      in.close();
    }
    return first.map(line -> new Cursor(in, line));
  }
}
