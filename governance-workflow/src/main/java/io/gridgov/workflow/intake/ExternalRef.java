package io.gridgov.workflow.intake;

import java.util.Objects;

/**
 * The number of the same matter in another system (外部编号).
 *
 * @param system the system's id
 * @param number its number there
 * @param role what that system is to us: {@code master}, {@code copy}, {@code origin} …
 * @since 0.1.0
 */
public record ExternalRef(String system, String number, String role) {
  /** Checks for blanks. */
  public ExternalRef {
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(role, "role");
    if (system.isBlank() || number.isBlank() || role.isBlank()) {
      throw new IllegalArgumentException("external reference must have system, number and role");
    }
  }
}
