package io.gridgov.core.matter;

import io.gridgov.core.Validity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One matter of the catalogue (事项) during one validity.
 *
 * @param standard the standard and edition that numbers it
 * @param id kind and code
 * @param name its name
 * @param parent code of the class above, of the same kind
 * @param synonyms other words for it
 * @param severity how grave, in the pack's words; may be empty
 * @param rule who is asked first
 * @param filing condition for filing (立案条件); may be empty
 * @param closing condition for closing (结案条件); may be empty
 * @param validity the days on which this row holds
 * @since 0.1.0
 */
public record Matter(
    String standard,
    MatterId id,
    String name,
    Optional<String> parent,
    List<String> synonyms,
    String severity,
    Rule rule,
    String filing,
    String closing,
    Validity validity) {
  /**
   * Who is asked first (属主、属地).
   *
   * @since 0.1.0
   */
  public enum Rule {
    /** The owner first, then the territory: components (部件先属主后属地). */
    OWNER,
    /** The territory first, then the owner: events (事件先属地后属主). */
    TERRITORY
  }

  /** Checks for nulls and copies. */
  public Matter {
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(parent, "parent");
    synonyms = List.copyOf(synonyms);
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(filing, "filing");
    Objects.requireNonNull(closing, "closing");
    Objects.requireNonNull(validity, "validity");
  }
}
