package io.gridgov.workflow.intake;

import io.gridgov.workflow.internal.text.Printable;

/**
 * The number of the same matter in another system (外部编号).
 *
 * @param system the system's id; 1 to 64 printable characters
 * @param number its number there; 1 to 128 printable characters
 * @param role what that system is to us: {@code master}, {@code copy}, {@code origin} …
 * @since 0.1.0
 */
public record ExternalRef(String system, String number, String role) {
  /** Checks the forms. */
  public ExternalRef {
    Printable.requireId(system, 64, "system of an external reference");
    Printable.requireId(number, 128, "number of an external reference");
    Printable.requireId(role, 64, "role of an external reference");
  }
}
