package io.gridgov.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Spot;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTest {
  @Test
  void every_value_knows_where_it_begins() {
    Json.Obj root =
        (Json.Obj) Json.read("f", "{\"a\": [1,\r\n true, null],\n\"😀\":\"x\"}").orElseThrow();
    Json.Arr list = (Json.Arr) root.members().get("a").value();

    assertThat(list.items())
        .extracting(Json::spot)
        .containsExactly(Spot.of("f", 1, 8), Spot.of("f", 2, 2), Spot.of("f", 2, 8));
    assertThat(root.members().get("😀").keySpot()).isEqualTo(Spot.of("f", 3, 1));
    assertThat(root.members().get("😀").value()).isEqualTo(new Json.Str(Spot.of("f", 3, 5), "x"));
  }
}
