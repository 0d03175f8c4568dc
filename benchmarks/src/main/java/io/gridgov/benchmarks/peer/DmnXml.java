package io.gridgov.benchmarks.peer;

import io.gridgov.benchmarks.table.Input;
import io.gridgov.benchmarks.table.Test;
import io.gridgov.benchmarks.table.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A workload's table as DMN 1.3, for the engines that read it. */
public final class DmnXml {
  private DmnXml() {}

  /**
   * Writes a table with one string output.
   *
   * @param policy {@code FIRST} or {@code UNIQUE}
   * @param withDefault whether a last row asks nothing
   */
  public static String of(Workload workload, String policy, boolean withDefault) {
    StringBuilder xml = new StringBuilder(head(workload));
    xml.append("<decisionTable id=\"t\" hitPolicy=\"").append(policy).append("\">\n");
    for (Input input : workload.inputs()) {
      xml.append(
          "<input id=\"c_%1$s\"><inputExpression id=\"e_%1$s\" typeRef=\"%2$s\"><text>%1$s</text></inputExpression></input>%n"
              .formatted(input.name(), type(input)));
    }
    xml.append("<output id=\"o\" name=\"answer\" typeRef=\"string\"/>\n");
    for (int i = 0; i < workload.rows().size(); i++) {
      List<String> cells = workload.rows().get(i).stream().map(DmnXml::cell).toList();
      xml.append(rule(i, cells, workload.answer(i)));
    }
    if (withDefault) {
      List<String> cells = workload.inputs().stream().map(input -> "-").toList();
      xml.append(rule(workload.rows().size(), cells, Workload.DEFAULT));
    }
    return xml.append("</decisionTable></decision></definitions>\n").toString();
  }

  private static String head(Workload workload) {
    String data =
        workload.inputs().stream()
            .map(
                input ->
                    "<inputData id=\"i_%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"%2$s\"/></inputData>"
                        .formatted(input.name(), type(input)))
            .collect(Collectors.joining("\n"));
    String needs =
        workload.inputs().stream()
            .map(
                input ->
                    "<informationRequirement><requiredInput href=\"#i_%s\"/></informationRequirement>"
                        .formatted(input.name()))
            .collect(Collectors.joining("\n"));
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:benchmark">
        %s
        <decision id="d" name="d"><variable name="d" typeRef="string"/>
        %s
        """
        .formatted(data, needs);
  }

  private static String type(Input input) {
    return switch (input.kind()) {
      case NUMBER -> "number";
      case FLAG -> "boolean";
      default -> "string";
    };
  }

  private static String rule(int number, List<String> cells, String answer) {
    StringBuilder rule = new StringBuilder("<rule id=\"r_" + number + "\">");
    for (String cell : cells) {
      rule.append("<inputEntry><text>").append(cell).append("</text></inputEntry>");
    }
    return rule.append("<outputEntry><text>\"" + answer + "\"</text></outputEntry></rule>\n")
        .toString();
  }

  private static String cell(Test test) {
    if (test instanceof Test.OneOf one) {
      return one.words().stream().map(w -> '"' + w + '"').collect(Collectors.joining(", "));
    }
    if (test instanceof Test.Range range) {
      return String.format(Locale.ROOT, "[%s..%s)", decimal(range.low()), decimal(range.high()));
    }
    if (test instanceof Test.Is is) {
      return String.valueOf(is.flag());
    }
    if (test instanceof Test.Below) {
      throw new IllegalArgumentException("DMN knows nothing of what stands below: " + test);
    }
    return "-";
  }

  /** Tenths as a number. */
  static BigDecimal decimal(long tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }
}
