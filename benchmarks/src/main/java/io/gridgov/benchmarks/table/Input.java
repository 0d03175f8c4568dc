package io.gridgov.benchmarks.table;

import java.util.List;

/** One input column: its name, its kind, and the words of a closed set or the codes there are. */
public record Input(String name, Kind kind, List<String> words) {
  /** The kinds of input. */
  public enum Kind {
    /** One of a closed set of words. */
    WORDS,
    /** A code of a catalogue. */
    CODE,
    /** A grid. */
    GRID,
    /** A number. */
    NUMBER,
    /** True or false. */
    FLAG
  }

  /** Copies. */
  public Input {
    words = List.copyOf(words);
  }
}
