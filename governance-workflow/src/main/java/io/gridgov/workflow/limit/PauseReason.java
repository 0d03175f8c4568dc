package io.gridgov.workflow.limit;

import java.util.Locale;

/**
 * Why the clock of an order stands still (暂停原因).
 *
 * <p>Source: local practice; no national rule lists the reasons.
 *
 * @since 0.1.0
 */
public enum PauseReason {
  /** Only the requester can say what is missing (待补充材料). */
  WAITING_FOR_REQUESTER,
  /** It cannot be solved now, is kept on record and looked at again (挂账). */
  SUSPENDED_ON_RECORD,
  /** An expert opinion, a test or a hearing is awaited (鉴定、听证). */
  EXPERT_OPINION,
  /** Whatever else a city allows. */
  OTHER;

  /**
   * Returns the text that tables use.
   *
   * @return lower-case name with hyphens
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
