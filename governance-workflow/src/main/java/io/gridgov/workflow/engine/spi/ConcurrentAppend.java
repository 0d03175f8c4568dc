package io.gridgov.workflow.engine.spi;

/**
 * Says that somebody else appended to the order first (并发写入); the engine decides again.
 *
 * @since 0.1.0
 */
public final class ConcurrentAppend extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Returns the refusal of an append.
   *
   * @param expected how many events were expected
   * @param found how many there are
   */
  public ConcurrentAppend(long expected, long found) {
    super("order has " + found + " events where " + expected + " were expected; decide again");
  }
}
