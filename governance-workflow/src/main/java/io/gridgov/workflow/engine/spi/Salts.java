package io.gridgov.workflow.engine.spi;

import io.gridgov.core.CityId;
import io.gridgov.workflow.order.OrderId;

/**
 * The door to salts (盐值): one for each personal field, so that its digest tells nothing once value
 * and salt are erased.
 *
 * <p>Thread-safe. The same arguments always give the same salt.
 *
 * @since 0.1.0
 */
public interface Salts {
  /**
   * Returns this source's name.
   *
   * @return a stable, non-blank id
   */
  String id();

  /**
   * Returns a salt.
   *
   * @param city the city
   * @param order the order
   * @param seq the event's number; 0 for the key of the order's payload digests
   * @param field the field's name
   * @return at least 32 characters that nobody can guess
   */
  String salt(CityId city, OrderId order, long seq, String field);
}
