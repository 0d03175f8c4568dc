package io.gridgov.benchmarks.peer;

import io.gridgov.benchmarks.table.Workload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Camunda 7's DMN engine; the variables of its cases are made before. */
public final class Camunda implements Engine {
  private final DmnEngine engine;
  private final DmnDecision decision;
  private final List<Map<String, Object>> cases = new ArrayList<>();

  /** Compiles the table and makes the variables. */
  public Camunda(Workload workload) {
    byte[] xml = DmnXml.of(workload, "FIRST", true).getBytes(StandardCharsets.UTF_8);
    this.engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    this.decision = engine.parseDecision("d", new ByteArrayInputStream(xml));
    for (List<Object> facts : workload.cases()) {
      Map<String, Object> variables = new HashMap<>();
      for (int i = 0; i < facts.size(); i++) {
        Object fact = facts.get(i);
        variables.put(
            workload.inputs().get(i).name(), fact instanceof Long tenths ? tenths / 10.0 : fact);
      }
      cases.add(variables);
    }
  }

  @Override
  public String name() {
    return "Camunda 7 DMN";
  }

  @Override
  public String answer(int number) {
    Object answer = engine.evaluateDecisionTable(decision, cases.get(number)).getSingleEntry();
    return String.valueOf(answer);
  }
}
