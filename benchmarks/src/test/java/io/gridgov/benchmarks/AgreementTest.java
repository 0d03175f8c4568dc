package io.gridgov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gridgov.benchmarks.peer.Agreement;
import io.gridgov.benchmarks.peer.Camunda;
import io.gridgov.benchmarks.peer.Drools;
import io.gridgov.benchmarks.peer.EasyRules;
import io.gridgov.benchmarks.peer.Engine;
import io.gridgov.benchmarks.peer.FirstHitScan;
import io.gridgov.benchmarks.peer.Gridgov;
import io.gridgov.benchmarks.peer.RoutingScan;
import io.gridgov.benchmarks.table.Workload;
import io.gridgov.benchmarks.table.Workloads;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The engines that are measured decide the same table. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementTest {
  private static final Workload FIRST_HIT = Workloads.firstHit();

  private static void agrees(int cases, Function<Workload, Engine> engine) {
    Workload workload = FIRST_HIT.first(cases);
    String compared = Agreement.require(workload, new Gridgov(workload), engine.apply(workload));
    assertThat(compared).contains("agree on " + cases + " cases");
  }

  @Test
  void the_linear_scan_agrees() {
    agrees(4096, FirstHitScan::new);
  }

  @Test
  void easy_rules_agrees() {
    agrees(1000, EasyRules::new);
  }

  @Test
  void drools_agrees() {
    agrees(200, Drools::new);
  }

  @Test
  void camunda_agrees() {
    agrees(20, Camunda::new);
  }

  @Test
  void the_linear_scan_of_the_routing_table_agrees() {
    Workload workload = Workloads.routing();
    assertThat(Agreement.require(workload, new Gridgov(workload), new RoutingScan(workload)))
        .contains("agree on 4096 cases");
  }

  @Test
  void rows_all_over_the_tables_answer_and_the_default_row_does() {
    for (Workload workload : new Workload[] {FIRST_HIT, Workloads.routing()}) {
      Gridgov engine = new Gridgov(workload);
      int rows = workload.rows().size();
      int[] quarters = new int[5];
      for (int i = 0; i < workload.cases().size(); i++) {
        int row = engine.find(i);
        quarters[row < 0 ? 4 : row * 4 / rows]++;
      }
      assertThat(Arrays.stream(quarters).boxed())
          .as(workload.name())
          .allSatisfy(n -> assertThat(n).isGreaterThan(200));
    }
  }

  @Test
  void an_engine_that_errs_once_is_caught() {
    Workload workload = FIRST_HIT.first(500);
    Engine right = new FirstHitScan(workload);
    Engine wrong =
        new Engine() {
          @Override
          public String name() {
            return "wrong";
          }

          @Override
          public String answer(int number) {
            return number == 499 ? "r9999" : right.answer(number);
          }
        };

    assertThatIllegalStateException()
        .isThrownBy(() -> Agreement.require(workload, right, wrong))
        .withMessageContaining("case 499")
        .withMessageContaining("wrong says r9999");
  }
}
