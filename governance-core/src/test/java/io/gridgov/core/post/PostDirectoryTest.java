package io.gridgov.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.Share;
import io.gridgov.core.unit.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostDirectoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  private final Post head = post("p1", "U1", "head", Validity.ALWAYS);
  private final Post other = post("p2", "U2", "head", Validity.ALWAYS);
  private final Post handler = post("p3", "U1", "handler", Validity.ALWAYS);
  private final Post former =
      post("p4", "U1", "head", new Validity(Optional.empty(), Optional.of(DAY)));
  private final PostDirectory directory =
      PostDirectory.of(List.of(head, other, handler, former), List.of());

  @Test
  void the_posts_of_a_role_are_those_of_the_day_in_the_packs_order() {
    assertThat(directory.withRole("head", DAY)).containsExactly(head, other);
    assertThat(directory.withRole("head", DAY.minusDays(1))).containsExactly(head, other, former);
    assertThat(directory.withRole("caller", DAY)).isEmpty();
  }

  @Test
  void the_posts_of_a_unit_are_those_of_the_day_in_the_packs_order() {
    assertThat(directory.of(UnitId.of("U1"), DAY)).containsExactly(head, handler);
    assertThat(directory.of(UnitId.of("U3"), DAY)).isEmpty();
  }

  private static Post post(String id, String unit, String role, Validity validity) {
    return new Post(
        PostId.of(id),
        UnitId.of(unit),
        Optional.empty(),
        role,
        Optional.of(HolderRef.of("h-" + id)),
        Optional.empty(),
        Share.ONE,
        validity);
  }
}
