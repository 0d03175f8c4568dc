package io.gridgov.examples.cli.day;

/**
 * Hears how far a run has come (进度). Called by one thread.
 *
 * @since 0.1.0
 */
public interface Progress {
  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(long rows) {}

        @Override
        public void advance(long rows) {}

        @Override
        public void end() {}
      };

  /**
   * The reports have been counted.
   *
   * @param rows how many there are
   */
  void begin(long rows);

  /**
   * Some reports are done.
   *
   * @param rows how many more
   */
  void advance(long rows);

  /** All reports are done, or the run has failed. */
  void end();
}
