package io.gridgov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gridgov.benchmarks.peer.DroolsAnalysis;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.testkit.table.LargeTables;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;

/** The yardstick analyses what it is given. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DroolsAnalysisTest {
  @Test
  void drools_finds_nothing_where_rows_tile_the_space() {
    DroolsAnalysis whole = new DroolsAnalysis(LargeTables.tiles(7, HitPolicy.UNIQUE, 30, 4));
    whole.requireWhole();
    assertThat(whole.faults()).isEmpty();
  }

  @Test
  void drools_finds_gaps_and_overlaps_where_ranges_are_random() {
    DroolsAnalysis random = new DroolsAnalysis(LargeTables.ranges(7, HitPolicy.UNIQUE, 4, 2, 0));
    assertThat(random.faults())
        .extracting(DMNMessage::getMessageType)
        .contains(
            DMNMessageType.DECISION_TABLE_GAP,
            DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE);
    assertThatIllegalStateException().isThrownBy(random::requireWhole);
  }
}
