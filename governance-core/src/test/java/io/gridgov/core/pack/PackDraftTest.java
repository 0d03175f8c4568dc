package io.gridgov.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.place.Datum;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackDraftTest {
  private static CityPack read(PackFiles files) {
    return PackReader.of(List.of()).read(files).orElseThrow();
  }

  @Test
  void a_city_written_and_read_again_is_the_same_city() {
    CityPack city = read(SamplePack.files());
    CityPack again = read(PackDraft.from(city).toFiles());
    assertThat(again.head()).usingRecursiveComparison().isEqualTo(city.head());
    assertThat(again.grids().rows()).isEqualTo(city.grids().rows());
    assertThat(again.grids().changes()).isEqualTo(city.grids().changes());
    assertThat(again.addresses()).isEqualTo(city.addresses());
    assertThat(again.units().rows()).isEqualTo(city.units().rows());
    assertThat(again.units().jurisdictions()).isEqualTo(city.units().jurisdictions());
    assertThat(again.units().relations()).isEqualTo(city.units().relations());
    assertThat(again.posts().rows()).isEqualTo(city.posts().rows());
    assertThat(again.posts().shifts()).isEqualTo(city.posts().shifts());
    assertThat(again.matters().rows()).isEqualTo(city.matters().rows());
    assertThat(again.matters().duties())
        .containsExactlyInAnyOrderElementsOf(city.matters().duties());
    assertThat(again.elements()).isEqualTo(city.elements());
    assertThat(again.fields()).isEqualTo(city.fields());
    assertThat(again.calendars()).isEqualTo(city.calendars());
    assertThat(again.tables()).hasSameSizeAs(city.tables());
    assertThat(PackDraft.from(again).toFiles()).isEqualTo(PackDraft.from(city).toFiles());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "..", ".hidden", "long", "\\u0001"})
  void a_calendar_whose_id_is_no_file_name_is_written_too(String id) {
    String odd = id.equals("long") ? "h".repeat(300) : id;
    CityPack city =
        CityPack.read(
                SamplePack.broken(
                    "calendars/work.json", "\"id\":\"work\"", "\"id\":\"" + odd + '"'))
            .orElseThrow();
    CityPack again = CityPack.read(PackDraft.from(city).toFiles()).orElseThrow();

    assertThat(again.calendars()).isEqualTo(city.calendars()).hasSize(1);
  }

  @Test
  void what_is_set_is_written() {
    CityPack city = read(SamplePack.files());
    String hash = city.hash();
    CityPack other =
        read(
            PackDraft.from(city)
                .zone(ZoneId.of("America/New_York"))
                .datum(Datum.GCJ02)
                .previous(hash)
                .worksBy("work")
                .locatingThreshold(700)
                .file("boundaries.geojson", "{}")
                .toFiles());
    assertThat(other.zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(other.datum()).isEqualTo(Datum.GCJ02);
    assertThat(other.previous()).contains(hash);
    assertThat(other.calendar().id()).isEqualTo("work");
    assertThat(other.locatingThreshold()).isEqualTo(700);
  }
}
