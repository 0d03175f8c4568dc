package io.gridgov.testkit.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.analysis.Finding;
import io.gridgov.core.rule.analysis.FindingKind;
import io.gridgov.core.rule.analysis.TableAnalysis;
import io.gridgov.core.rule.analysis.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is left undecided at a city's size. */
@Tag("L13")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeTablesTest {
  private static final long SEED = 20260302;

  private static TableAnalysis decided(DecisionTable table) {
    TableAnalysis analysis = TableAnalysis.of(table);
    assertThat(analysis.isUndecided()).isFalse();
    reproduced(analysis, table);
    return analysis;
  }

  /** Every gap and conflict that is told happens when its input is decided. */
  private static void reproduced(TableAnalysis analysis, DecisionTable table) {
    for (Finding finding : analysis.findings()) {
      switch (finding.kind()) {
        case GAP, GAP_IF_MISSING ->
            assertThat(finding.witness().orElseThrow().decide(table).hits()).isEmpty();
        case OVERLAP, OVERLAP_SAME ->
            assertThat(finding.witness().orElseThrow().decide(table).conflicting())
                .containsAll(finding.rows());
        case SHADOWED ->
            assertThat(finding.witness().orElseThrow().decide(table).row())
                .isNotEqualTo(Optional.of(finding.rows().get(0)));
        default -> assertThat(finding.rows()).isNotNull();
      }
    }
  }

  @Test
  void rows_that_tile_the_space_leave_no_gap_and_do_not_overlap() {
    TableAnalysis analysis = decided(LargeTables.tiles(SEED, HitPolicy.UNIQUE, 500, 6));

    assertThat(analysis.verdict(FindingKind.GAP)).isInstanceOf(Verdict.None.class);
    assertThat(analysis.verdict(FindingKind.OVERLAP)).isInstanceOf(Verdict.None.class);
    assertThat(analysis.verdict(FindingKind.OVERLAP_SAME)).isInstanceOf(Verdict.None.class);
    assertThat(analysis.verdict(FindingKind.SHADOWED)).isInstanceOf(Verdict.None.class);
  }

  @Test
  void a_tiling_with_a_tenth_of_its_rows_disturbed_is_decided() {
    TableAnalysis analysis = decided(LargeTables.disturbed(SEED, HitPolicy.UNIQUE, 500, 6, 10));

    assertThat(analysis.verdict(FindingKind.GAP)).isInstanceOf(Verdict.Found.class);
    assertThat(analysis.verdict(FindingKind.OVERLAP)).isInstanceOf(Verdict.Found.class);
  }

  @Test
  void random_ranges_are_decided() {
    decided(LargeTables.ranges(SEED, HitPolicy.UNIQUE, 500, 6, 10));
    decided(LargeTables.ranges(SEED, HitPolicy.FIRST, 500, 6, 10));
    for (HitPolicy policy : HitPolicy.values()) {
      if (policy.isSingle() && policy != HitPolicy.PRIORITY) {
        decided(LargeTables.ranges(SEED, policy, 100, 4, 0));
      }
    }
  }

  @Test
  void ten_thousand_routing_rows_are_decided() {
    RoutingTable routing = RoutingTable.of(SEED, 10_000);
    TableAnalysis analysis = TableAnalysis.of(routing.table(), routing.universe());

    assertThat(analysis.isUndecided()).isFalse();
    assertThat(analysis.remarks()).isEmpty();
    assertThat(analysis.verdict(FindingKind.GAP)).isInstanceOf(Verdict.None.class);
    assertThat(analysis.verdict(FindingKind.GAP_IF_MISSING)).isInstanceOf(Verdict.Found.class);
    reproduced(analysis, routing.table());
  }
}
