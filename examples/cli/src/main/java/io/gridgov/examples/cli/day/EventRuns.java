package io.gridgov.examples.cli.day;

import io.gridgov.examples.cli.shell.WriteFailed;
import io.gridgov.workflow.journal.StoredEvent;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Events in files each of which is sorted, so that memory never holds many. For one thread. */
final class EventRuns {
  private static final int MOST_CHARS = 24 << 20;

  private final Path folder;
  private final String name;
  private final List<Path> files = new ArrayList<>();
  private final List<EventLine> lines = new ArrayList<>();
  private int chars;

  EventRuns(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  void add(Collection<StoredEvent> timeline) {
    for (StoredEvent event : timeline) {
      EventLine line = EventLine.of(event);
      lines.add(line);
      chars += line.json().length();
    }
    if (chars > MOST_CHARS) {
      spill();
    }
  }

  /** All files; what is still in memory is written first. */
  List<Path> files() {
    if (!lines.isEmpty()) {
      spill();
    }
    return List.copyOf(files);
  }

  private void spill() {
    lines.sort(null);
    Path file = folder.resolve(name + "-" + files.size());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (EventLine line : lines) {
        line.write(out);
      }
    } catch (IOException e) {
      throw new WriteFailed(e);
    }
    files.add(file);
    lines.clear();
    chars = 0;
  }
}
