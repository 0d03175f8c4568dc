package io.gridgov.core.pack;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.sheet.HeadedRow;
import io.gridgov.core.sheet.HeadedStream;
import io.gridgov.core.sheet.Utf8Text;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the CSV lists of a pack row by row; a missing list has no rows. */
final class ListReader {
  private final PackFiles files;
  private final Problems problems;
  private final Set<ListFile> incomplete = EnumSet.noneOf(ListFile.class);

  ListReader(PackFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  <T> List<Entry<T>> read(ListFile list, Function<Cells, Optional<T>> parse) {
    byte[] bytes = files.raw(list.file());
    if (bytes == null) {
      return List.of();
    }
    Outcome<String> text = Utf8Text.decode(list.file(), bytes);
    problems.addAll(text.problems());
    if (text.value().isEmpty()) {
      incomplete.add(list);
    }
    return text.value().map(decoded -> rows(list, decoded, parse)).orElse(List.of());
  }

  private <T> List<Entry<T>> rows(ListFile list, String text, Function<Cells, Optional<T>> parse) {
    List<Entry<T>> entries = new ArrayList<>();
    try (HeadedStream rows =
        HeadedStream.open(list.file(), new StringReader(text), list.columns())) {
      while (rows.hasNext()) {
        HeadedRow row = rows.next();
        parse
            .apply(new Cells(row, problems))
            .ifPresent(value -> entries.add(new Entry<>(value, row)));
      }
      rows.problems().forEach(problem -> problems.add(told(list, problem)));
      if (rows.problems().stream().anyMatch(Problem::isError)) {
        incomplete.add(list);
      }
    }
    return entries;
  }

  /** Without its header, the first row of a list is taken for one: its cells are not shown. */
  private static Problem told(ListFile list, Problem problem) {
    return list.isPersonal() && problem.code().equals("unknown-column")
        ? PackFault.UNKNOWN_COLUMN.at(problem.spot())
        : problem;
  }

  /** The lists of which rows could not be read; what refers to them cannot be judged. */
  Set<ListFile> incomplete() {
    return incomplete;
  }
}
