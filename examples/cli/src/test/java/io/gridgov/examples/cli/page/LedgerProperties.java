package io.gridgov.examples.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerProperties {

  @Property(tries = 2000, seed = "20260302")
  void what_is_told_of_a_share_is_true_and_tells_of_no_side_under_five(
      @ForAll @IntRange(max = 40) int hits, @ForAll @IntRange(max = 40) int rest) {
    int of = hits + rest;
    Published told = alone(new Figure.Rate(hits, of));

    if (told instanceof Published.Share share) {
      assertThat(Math.min(hits, rest)).isGreaterThanOrEqualTo(5);
      assertThat(share.tenths() / 1000.0 - (double) hits / of).isBetween(-0.00051, 0.00051);
    } else if (told instanceof Published.Above above) {
      assertThat(rest).isLessThan(5);
      assertThat(100L * hits).isGreaterThan(above.percent() * of);
      assertThat(told).isEqualTo(alone(new Figure.Rate(of, of)));
    } else if (told instanceof Published.Below below) {
      assertThat(hits).isLessThan(5);
      assertThat(100L * hits).isLessThan(below.percent() * of);
      assertThat(told).isEqualTo(alone(new Figure.Rate(0, of)));
    } else {
      assertThat(told).isEqualTo(Published.Hidden.FEW);
      assertThat(of).isLessThan(9);
    }
  }

  @Test
  void four_is_hidden_and_five_is_shown() {
    assertThat(alone(new Figure.Count(4))).isEqualTo(Published.Hidden.SMALL);
    assertThat(alone(new Figure.Count(5))).isEqualTo(new Published.Exact(5));
    assertThat(alone(new Figure.Rate(0, 0))).isEqualTo(Published.Hidden.FEW);
    assertThat(alone(new Figure.Rate(1, 4))).isEqualTo(Published.Hidden.FEW);
  }

  @Test
  void a_share_beside_a_bounded_one_is_withheld_where_it_would_give_it_away() {
    Ledger ledger = new Ledger();
    int total = ledger.add(new Figure.Rate(85, 100));
    ledger.sum(
        total, List.of(ledger.add(new Figure.Rate(47, 50)), ledger.add(new Figure.Rate(38, 50))));

    assertThat(ledger.publish())
        .containsExactly(
            new Published.Share(850), new Published.Above(90), Published.Hidden.WITHHELD);
  }

  private static Published alone(Figure figure) {
    Ledger ledger = new Ledger();
    ledger.add(figure);
    return ledger.publish().get(0);
  }
}
