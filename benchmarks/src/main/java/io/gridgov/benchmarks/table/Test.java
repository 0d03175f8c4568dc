package io.gridgov.benchmarks.table;

import java.util.List;

/** What a row asks of one input. Numbers are counted in tenths, so that every engine is exact. */
public sealed interface Test {
  /** Anything. */
  record Any() implements Test {}

  /** One of some words or codes. */
  record OneOf(List<String> words) implements Test {
    /** Copies. */
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** A number from {@code low}, inclusive, to {@code high}, exclusive. */
  record Range(long low, long high) implements Test {}

  /** A code or grid that is this one or stands below it. */
  record Below(String above) implements Test {}

  /** True, or false. */
  record Is(boolean flag) implements Test {}
}
