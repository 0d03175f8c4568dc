package io.gridgov.examples.cli.day;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.problem.Problem;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.workflow.intake.ReportCsv;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.intake.ReportRow;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A first look through a file of reports: how many, from when to when, which keys come again. */
final class Survey {
  /** Faults of one row; whatever else is wrong with the file makes it unreadable. */
  private static final Set<String> OF_A_ROW =
      Set.of(
          "row-length",
          "bad-key",
          "bad-instant",
          "bad-coordinates",
          "unknown-datum",
          "bad-reference",
          "bad-accused");

  private long[] keys = new long[1024];
  private int rows;
  private Instant first = Instant.MAX;
  private Instant last = Instant.MIN;
  private Instant closed = Instant.MIN;
  private final Set<Long> repeated = new HashSet<>();

  private Survey() {}

  static Survey of(CityPack city, Path file, Charset charset) {
    Survey survey = new Survey();
    TextFile.stream(file, charset, reader -> survey.read(city, file, charset, reader));
    Arrays.sort(survey.keys, 0, survey.rows);
    for (int i = 1; i < survey.rows; i++) {
      if (survey.keys[i] == survey.keys[i - 1]) {
        survey.repeated.add(survey.keys[i]);
      }
    }
    survey.keys = new long[0];
    return survey;
  }

  private boolean read(CityPack city, Path file, Charset charset, Reader reader) {
    try (ReportCsv csv = ReportCsv.open(city, file.toString(), reader)) {
      csv.forEachRemaining(this::note);
      List<Problem> fatal =
          csv.problems().stream()
              .filter(problem -> problem.isError() && !OF_A_ROW.contains(problem.code()))
              .toList();
      if (!fatal.isEmpty()) {
        throw Refusal.of(TextFile.diagnose(file, charset, fatal));
      }
      return true;
    }
  }

  private void note(ReportRow row) {
    if (rows == keys.length) {
      keys = Arrays.copyOf(keys, rows * 2);
    }
    keys[rows++] = mix(row.report().key());
    Instant at = row.report().at();
    first = at.isBefore(first) ? at : first;
    last = at.isAfter(last) ? at : last;
    row.replay().closedAt().filter(closed::isBefore).ifPresent(end -> closed = end);
  }

  long rows() {
    return rows;
  }

  /** When the first report came in. */
  Instant first() {
    return rows == 0 ? Instant.EPOCH : first;
  }

  /** A log ends with the last thing it tells; other reports are given time to be handled. */
  Instant end(Duration patience) {
    if (rows == 0) {
      return Instant.EPOCH;
    }
    if (closed.equals(Instant.MIN)) {
      return last.plus(patience);
    }
    return closed.isAfter(last) ? closed : last;
  }

  /** Whether another row may have the same key; false is always right. */
  boolean comesAgain(ReportRow row) {
    return repeated.contains(mix(row.report().key()));
  }

  private static long mix(ReportKey key) {
    long sum = 0xcbf29ce484222325L;
    String text = key.channel() + "/" + key.key();
    for (int i = 0; i < text.length(); i++) {
      sum = (sum ^ text.charAt(i)) * 0x100000001b3L;
      sum ^= sum >>> 29;
    }
    return sum;
  }
}
