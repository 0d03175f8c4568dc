package io.gridgov.workflow.rulebook;

import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.TableCsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The library's own tables. */
final class Standard {
  /** Every number that was ever released stays here, so that old events can be explained. */
  private static final List<String> FILES =
      List.of("acceptance-1", "extension-1", "guard-1", "locating-1", "rating-1", "suspension-1");

  /**
   * The limits of known processes stand for no table of a pack; see {@code limit.ProcessLimits}.
   */
  private static final List<String> LIMITS =
      List.of(
          "limits-city-management-1",
          "limits-city-management-jiyuan-1",
          "limits-city-management-staged-1",
          "limits-city-management-zhengzhou-1",
          "limits-hotline-1",
          "limits-hotline-beijing-1",
          "limits-hotline-jinan-1",
          "limits-hotline-shandong-1",
          "limits-hotline-weifang-1",
          "limits-petition-1");

  private static final Map<String, DecisionTable> LATEST = new TreeMap<>();
  private static final Map<String, DecisionTable> ALL = new TreeMap<>();

  static {
    for (String file : FILES) {
      DecisionTable table = read(file);
      ALL.put(table.name(), table);
      LATEST.put(file.substring(0, file.lastIndexOf('-')), table);
    }
    for (String file : LIMITS) {
      DecisionTable table = read(file);
      ALL.put(table.name(), table);
    }
  }

  private Standard() {}

  /** By the name of the pack's table that they stand for. */
  static Map<String, DecisionTable> latest() {
    return LATEST;
  }

  /** By their own names. */
  static Map<String, DecisionTable> all() {
    return ALL;
  }

  private static DecisionTable read(String file) {
    try (InputStream in =
        Objects.requireNonNull(Standard.class.getResourceAsStream(file + ".csv"), file)) {
      String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return TableCsv.read(Rulebook.STANDARD + file + ".csv", csv).orElseThrow();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
