package io.gridgov.benchmarks.peer;

import io.gridgov.benchmarks.table.Input;
import io.gridgov.benchmarks.table.Test;
import io.gridgov.benchmarks.table.Workload;
import java.util.List;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** EasyRules: one rule a row, in their order, skipping the rest after the first. */
public final class EasyRules implements Engine {
  private final DefaultRulesEngine engine =
      new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
  private final Rules rules = new Rules();
  private final Facts[] cases;
  private String answered = Workload.DEFAULT;

  /** Registers the rules and makes the facts. */
  public EasyRules(Workload workload) {
    for (int i = 0; i < workload.rows().size(); i++) {
      String answer = workload.answer(i);
      rules.register(
          new RuleBuilder()
              .name(answer)
              .priority(i)
              .when(condition(workload.inputs(), workload.rows().get(i)))
              .then(facts -> answered = answer)
              .build());
    }
    this.cases =
        workload.cases().stream()
            .map(facts -> facts(workload.inputs(), facts))
            .toArray(Facts[]::new);
  }

  private static Facts facts(List<Input> inputs, List<Object> values) {
    Facts facts = new Facts();
    for (int i = 0; i < inputs.size(); i++) {
      facts.put(inputs.get(i).name(), values.get(i));
    }
    return facts;
  }

  private static Condition condition(List<Input> inputs, List<Test> tests) {
    Condition all = facts -> true;
    for (int i = inputs.size() - 1; i >= 0; i--) {
      String name = inputs.get(i).name();
      Test test = tests.get(i);
      Condition rest = all;
      if (!(test instanceof Test.Any)) {
        all = facts -> passes(test, facts.get(name)) && rest.evaluate(facts);
      }
    }
    return all;
  }

  private static boolean passes(Test test, Object fact) {
    if (test instanceof Test.OneOf one) {
      return one.words().contains((String) fact);
    }
    if (test instanceof Test.Range range) {
      return range.low() <= (Long) fact && (Long) fact < range.high();
    }
    return test instanceof Test.Is is && is.flag() == (Boolean) fact;
  }

  @Override
  public String name() {
    return "EasyRules";
  }

  @Override
  public String answer(int number) {
    answered = Workload.DEFAULT;
    engine.fire(rules, cases[number]);
    return answered;
  }
}
