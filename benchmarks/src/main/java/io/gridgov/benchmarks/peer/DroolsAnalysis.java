package io.gridgov.benchmarks.peer;

import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.dmn.TableDmn;
import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/** Drools' own analysis of a table, which it reads as DMN: gaps and overlaps. */
public final class DroolsAnalysis {
  private static final List<DMNMessageType> FAULTS =
      List.of(
          DMNMessageType.DECISION_TABLE_GAP,
          DMNMessageType.DECISION_TABLE_OVERLAP,
          DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE,
          DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_ANY,
          DMNMessageType.DECISION_TABLE_ANALYSIS_EMPTY,
          DMNMessageType.DECISION_TABLE_ANALYSIS_ERROR);

  private final DMNValidator validator = DMNValidatorFactory.newValidator();
  private final String xml;

  /** Writes the table as DMN. */
  public DroolsAnalysis(DecisionTable table) {
    this.xml = TableDmn.write(table);
  }

  /** What one analysis says, from the text on. */
  public List<DMNMessage> messages() {
    return validator.validate(
        new StringReader(xml), DMNValidator.Validation.ANALYZE_DECISION_TABLE);
  }

  /** The gaps and overlaps, and what kept it from looking for them. */
  public List<DMNMessage> faults() {
    return messages().stream().filter(one -> FAULTS.contains(one.getMessageType())).toList();
  }

  /**
   * Analyses a table without gap and overlap.
   *
   * @throws IllegalStateException if the table was not analysed, or has a gap or an overlap
   */
  public void requireWhole() {
    List<DMNMessage> faults = faults();
    if (!faults.isEmpty()) {
      throw new IllegalStateException("Drools must find neither gap nor overlap: " + faults);
    }
  }
}
