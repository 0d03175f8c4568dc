package io.gridgov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockBenchmarkTest {
  /** The state compares every start's answers when it is made. */
  @Test
  void the_index_and_the_walk_over_the_days_give_the_same_answers() {
    assertThat(new ClockBenchmark.Office().starts).doesNotContainNull();
  }
}
