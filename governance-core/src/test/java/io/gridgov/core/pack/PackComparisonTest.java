package io.gridgov.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackComparisonTest {
  private static List<String> to(PackFiles other) {
    return PackComparison.between(SamplePack.files(), other).stream()
        .map(change -> change.text().en())
        .toList();
  }

  @Test
  void equal_packs_have_no_differences_also_with_other_line_ends_and_row_order() {
    assertThat(to(SamplePack.files())).isEmpty();
    String units = SamplePack.text(SamplePack.files(), "units.csv");
    assertThat(to(SamplePack.files().with("units.csv", units.replace("\n", "\r\n")))).isEmpty();
  }

  @Test
  void a_cell_is_shown_before_and_after() {
    assertThat(to(SamplePack.broken("grids.csv", "四格", "新四格")))
        .containsExactly("grids.csv G22: changed name '四格' → '新四格'");
  }

  @Test
  void rows_are_added_and_removed_by_their_key() {
    assertThat(to(SamplePack.broken("grids.csv", "G22,四格", "G23,四格")))
        .containsExactly("grids.csv G22: removed", "grids.csv G23: added");
    assertThat(to(SamplePack.added("jurisdictions.csv", "U-D1,gas,D1,,,")))
        .containsExactly("jurisdictions.csv U-D1 gas D1: added");
  }

  @Test
  void holders_and_references_stay_hidden() {
    assertThat(to(SamplePack.broken("posts.csv", "h-0001", "h-0009")))
        .containsExactly("posts.csv P1: changed holder '***' → '***'");
    assertThat(to(SamplePack.broken("elements.csv", "x-0001", "x-0009")))
        .containsExactly(
            "elements.csv people *** G11: removed", "elements.csv people *** G11: added");
  }

  @Test
  void rows_of_tables_are_matched_by_id_and_their_order_counts() {
    assertThat(to(SamplePack.broken("tables/routing.csv", ",,water,,", ",,gas,,")))
        .containsExactly("tables/routing.csv r2: changed line 'water' → 'gas'");
    String table = SamplePack.text(SamplePack.files(), "tables/routing.csv");
    String[] lines = table.split("\n", -1);
    String turned =
        String.join("\n", lines[0], lines[1], lines[2], lines[4], lines[3], lines[5]) + "\n";
    assertThat(to(SamplePack.files().with("tables/routing.csv", turned)))
        .containsExactly(
            "tables/routing.csv (table): changed order 'role type r1 r2 default' →"
                + " 'role type r2 r1 default'");
    assertThat(to(SamplePack.broken("tables/routing.csv", "F,kind", "U,kind")))
        .containsExactly("tables/routing.csv (table): changed hit policy 'F' → 'U'");
  }

  @Test
  void json_is_compared_by_key() {
    assertThat(to(SamplePack.broken("city.json", "样例市", "范例市")))
        .containsExactly("city.json name: changed value '样例市' → '范例市'");
  }

  @Test
  void boundaries_are_compared_by_code_where_each_has_a_line() {
    String map =
        """
        {"type":"FeatureCollection","features":[
        {"properties":{"code":"G11"},"geometry":1},
        {"properties":{"code":"G12"},"geometry":2}
        ]}
        """;
    PackFiles one = SamplePack.files().with("boundaries.geojson", map);
    PackFiles two = SamplePack.files().with("boundaries.geojson", map.replace(":2}", ":3}"));
    assertThat(PackComparison.between(one, two))
        .singleElement()
        .satisfies(change -> assertThat(change.key()).isEqualTo("G12"))
        .satisfies(change -> assertThat(change.edits()).containsOnlyKeys("territory"));
    PackFiles single = SamplePack.files().with("boundaries.geojson", map.replace("\n", ""));
    assertThat(PackComparison.between(single, two))
        .singleElement()
        .satisfies(change -> assertThat(change.edits()).containsOnlyKeys("content"));
  }

  @Test
  void whole_files_come_and_go_and_unreadable_ones_are_compared_as_a_whole() {
    assertThat(to(SamplePack.files().without("posts.csv"))).containsExactly("posts.csv: removed");
    assertThat(to(SamplePack.files().with("x.txt", "y"))).containsExactly("x.txt: added");
    assertThat(PackComparison.between(SamplePack.files(), SamplePack.files().without("posts.csv")))
        .extracting(change -> change.text().zh())
        .containsExactly("posts.csv：删除");
    assertThat(to(SamplePack.files().with("posts.csv", "\"open")))
        .singleElement()
        .asString()
        .startsWith("posts.csv: changed content '");
  }
}
