package io.gridgov.core.rule.dmn;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.DecisionTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A decision table as DMN XML (DMN 决策表), the way modelers keep it.
 *
 * <p><b>Reading.</b> DMN 1.3, 1.4 and 1.5. A decision is one table: inputs are plain or qualified
 * names, entries are S-FEEL unary tests over constants ({@code null} is {@code missing}), outputs
 * are constants. Types are string, number, boolean, date and time, item definitions of these, and
 * the names older tools use (integer, long, double). Every other construct (invocation, function,
 * context, relation, list, required decision, business knowledge model, import, computed
 * expression) is the fault {@code dmn-unsupported} or {@code sfeel-unsupported} that names it.
 * Attributes and elements of other vendors mean nothing to others and are not read; neither are
 * diagrams, labels and questions. Document types, entities and external references are refused.
 *
 * <p><b>Writing.</b> DMN 1.3, with a diagram. In the namespace {@code
 * https://gridgov.io/spec/dmn/1} stand a rule's {@code id}, {@code from}, {@code to} and {@code
 * basis}, a column's {@code kind} where DMN lacks it (code, grid, limit) and {@code unit}, and
 * {@code default} with what default outputs lack; the note is the rule's description. A test that
 * S-FEEL lacks ({@code under}, {@code within}, {@code not} among alternatives) is written {@code
 * gridgov(?, "under A")}.
 *
 * @since 0.1.0
 */
public final class TableDmn {
  private static final int MOST_NAMES = 10;

  private TableDmn() {}

  /**
   * Reads the table of a file that holds one decision.
   *
   * @param file file name; the table is named like it, without folder and ending
   * @param xml the text
   * @return the table, or every fault
   */
  public static Outcome<DecisionTable> read(String file, String xml) {
    Objects.requireNonNull(file, "file");
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return read(file, xml, Optional.empty(), dot > 0 ? name.substring(0, dot) : name);
  }

  /**
   * Reads the table of one decision; the others are not looked at.
   *
   * @param file file name, for places
   * @param xml the text
   * @param decision the decision's name, which becomes the table's
   * @return the table, or every fault
   */
  public static Outcome<DecisionTable> read(String file, String xml, String decision) {
    return read(Objects.requireNonNull(file, "file"), xml, Optional.of(decision), decision);
  }

  private static Outcome<DecisionTable> read(
      String file, String xml, Optional<String> chosen, String name) {
    Outcome<Node> document = XmlReading.read(file, xml);
    if (document.value().isEmpty()) {
      return Outcome.failed(document.problems());
    }
    Node root = document.value().get();
    if (!root.is("definitions")) {
      return Outcome.failed(List.of(notDmn(root)));
    }
    Problems problems = new Problems();
    Constructs constructs = new Constructs(problems);
    if (chosen.isEmpty()) {
      constructs.check(root);
    }
    Optional<Node> decision = decision(root, chosen, problems);
    if (decision.isEmpty()) {
      return Outcome.failed(problems.sorted());
    }
    Types types = new Types(root, constructs, problems);
    return new DecisionReading(decision.get(), types, constructs, problems)
        .read(name, Spot.of(file));
  }

  private static Problem notDmn(Node root) {
    return DmnFault.DMN_VERSION.at(
        root.spot(), Names.version(root.namespace()) + " " + root.name());
  }

  private static Optional<Node> decision(Node root, Optional<String> chosen, Problems problems) {
    List<Node> decisions = root.all("decision");
    List<Node> fitting =
        decisions.stream()
            .filter(each -> chosen.isEmpty() || each.attribute("name").equals(chosen))
            .toList();
    if (fitting.isEmpty()) {
      problems.add(DmnFault.DMN_NO_DECISION.at(root.spot(), chosen.orElse("decision")));
    } else if (fitting.size() > 1) {
      String names =
          fitting.stream()
              .limit(MOST_NAMES)
              .map(each -> each.attribute("name").orElse("?"))
              .collect(Collectors.joining(", "));
      problems.add(DmnFault.DMN_SEVERAL_DECISIONS.at(fitting.get(1).spot(), names));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * Writes a table in the form that {@link #read(String, String)} reads; equal tables are written
   * alike.
   *
   * @param table the table
   * @return the text, in UTF-8 when it becomes bytes
   * @throws IllegalArgumentException if the table holds what no such file can say, such as control
   *     characters in a name or a condition nested too deep
   */
  public static String write(DecisionTable table) {
    String xml = new DmnText(table).write();
    Outcome<DecisionTable> again = read(table.name() + ".dmn", xml);
    boolean same = again.value().filter(table::saysTheSameAs).isPresent();
    if (!same || !StandardCharsets.UTF_8.newEncoder().canEncode(xml)) {
      throw new IllegalArgumentException(
          "table must hold only what its file can say: " + table.name() + " " + again.problems());
    }
    return xml;
  }
}
