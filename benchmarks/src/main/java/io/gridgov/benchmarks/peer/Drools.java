package io.gridgov.benchmarks.peer;

import io.gridgov.benchmarks.table.Workload;
import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Drools' DMN engine; the contexts of its cases are made before. */
public final class Drools implements Engine {
  private final DMNRuntime runtime;
  private final DMNModel model;
  private final DMNContext[] contexts;

  /** Compiles the table and makes the contexts. */
  public Drools(Workload workload) {
    String xml = DmnXml.of(workload, "FIRST", true);
    this.runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml))))
            .getOrElseThrow(
                fault -> new IllegalStateException("Drools must read the table", fault));
    this.model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException("Drools must read the table: " + model.getMessages());
    }
    this.contexts =
        workload.cases().stream().map(facts -> context(workload, facts)).toArray(DMNContext[]::new);
  }

  private DMNContext context(Workload workload, List<Object> facts) {
    DMNContext context = runtime.newContext();
    for (int i = 0; i < facts.size(); i++) {
      Object fact = facts.get(i);
      context.set(
          workload.inputs().get(i).name(),
          fact instanceof Long tenths ? DmnXml.decimal(tenths) : fact);
    }
    return context;
  }

  @Override
  public String name() {
    return "Drools DMN";
  }

  @Override
  public String answer(int number) {
    DMNResult result = runtime.evaluateAll(model, contexts[number]);
    return String.valueOf(result.getDecisionResultByName("d").getResult());
  }
}
