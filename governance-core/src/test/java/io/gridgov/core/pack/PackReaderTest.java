package io.gridgov.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.FactCatalogue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackReaderTest {
  /** Reads {@code boundaries.geojson} as text; "bad" is a fault. */
  private static class TextSection implements PackSection<String> {
    @Override
    public String id() {
      return "text";
    }

    @Override
    public Class<String> type() {
      return String.class;
    }

    @Override
    public boolean owns(String fileName) {
      return fileName.equals("boundaries.geojson");
    }

    @Override
    public Outcome<String> read(PackFiles files, CityPack city) {
      String text = files.find("boundaries.geojson").map(String::new).orElse("");
      int grids = city.grids().asOf(LocalDate.of(2026, 1, 1)).size();
      Text said = new Text(text + grids, text + grids);
      return text.equals("bad")
          ? Outcome.failed(List.of(Problem.error("bad", Spot.of("b"), said, said)))
          : Outcome.of(text + grids);
    }
  }

  private static final class OtherText extends TextSection {}

  /** Gives a fact to tables, and reads a column. */
  private static final class FactSection extends TextSection {
    @Override
    public FactCatalogue facts() {
      return FactCatalogue.of(Map.of("step", "text"));
    }

    @Override
    public Set<String> reservedNames() {
      return Set.of("due");
    }
  }

  private final PackReader reader = PackReader.of(List.of(new TextSection()));

  @Test
  void a_section_reads_its_file_and_is_asked_for_by_type() {
    Outcome<CityPack> city = reader.read(SamplePack.files().with("boundaries.geojson", "good"));
    assertThat(city.problems()).isEmpty();
    assertThat(city.orElseThrow().section(String.class)).contains("good10");
    assertThat(city.orElseThrow().section(Integer.class)).isEmpty();
  }

  @Test
  void a_fault_of_a_section_is_one_of_the_pack() {
    Outcome<CityPack> city = reader.read(SamplePack.files().with("boundaries.geojson", "bad"));
    assertThat(city.value()).isEmpty();
    assertThat(city.problems()).extracting(Problem::code).containsExactly("bad");
  }

  @Test
  void a_section_is_also_read_beside_faults_of_the_core_with_every_usable_grid() {
    PackFiles circle =
        SamplePack.broken("grids.csv", "D1,东区,district,base,C,", "D1,东区,district,base,G11,")
            .with("boundaries.geojson", "bad");
    Outcome<CityPack> city = reader.read(circle);
    assertThat(city.problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("bad", "parent-cycle");
    assertThat(city.problems()).extracting(p -> p.message().en()).contains("bad10");
  }

  @Test
  void a_pack_declares_the_facts_of_its_sections_and_its_own_that_are_not_personal() {
    PackFiles files =
        SamplePack.files()
            .with(
                "fields.csv",
                SamplePack.text(SamplePack.files(), "fields.csv")
                    + "crew,number km,0..10,order,none,\nfloor,number,,unit,none,\n");
    CityPack city = PackReader.of(List.of(new FactSection())).read(files).orElseThrow();

    assertThat(city.facts())
        .isEqualTo(
            FactCatalogue.of(
                Map.of("step", "text", "weather", "text{dry|wet}", "crew", "number[0..10] km")));
  }

  @Test
  void a_field_cannot_have_a_name_of_the_librarys_own() {
    PackReader strict = PackReader.of(List.of(new FactSection()));
    String fields = SamplePack.text(SamplePack.files(), "fields.csv");

    assertThat(
            strict
                .read(
                    SamplePack.files()
                        .with(
                            "fields.csv",
                            fields
                                + "due,date,,order,none,\nstep,text,,report,none,\n"
                                + "due,date,,unit,none,\n"))
                .problems())
        .extracting(problem -> problem.spot() + " " + problem.code())
        .containsExactly("fields.csv:4:1 field-taken", "fields.csv:5:1 field-taken");
  }

  @Test
  void two_sections_of_one_id_are_refused_and_both_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackReader.of(List.of(new TextSection(), new OtherText())))
        .withMessageContaining(TextSection.class.getName())
        .withMessageContaining(OtherText.class.getName());
  }

  @Test
  void faults_of_the_folder_stand_beside_those_of_the_files(@TempDir Path folder)
      throws java.io.IOException {
    SamplePack.added("grids.csv", "G9,x,grid,base,D9,,,,,")
        .writeTo(folder.resolve("city"))
        .orElseThrow();
    java.nio.file.Files.createDirectory(folder.resolve("city/old"));
    assertThat(CityPack.read(folder.resolve("city")).problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("unknown-parent", "unknown-folder");
    assertThat(CityPack.read(folder.resolve("none")).problems())
        .extracting(Problem::code)
        .containsExactly("folder-missing");
  }

  @Test
  void a_long_circle_is_named_once() {
    StringBuilder rows = new StringBuilder("id,name,kind,parent\nU-DISC,a,b,\nU-PET,a,b,\n");
    int many = 50_000;
    for (int i = 0; i < many; i++) {
      rows.append("U").append(i).append(",n,k,U").append((i + 1) % many).append('\n');
    }
    PackFiles files =
        SamplePack.files()
            .with("units.csv", rows.toString())
            .without("jurisdictions.csv")
            .without("relations.csv")
            .without("posts.csv")
            .without("rosters.csv")
            .without("tables/routing.csv");
    assertThat(reader.read(files).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "units.csv:4:8: parents form a circle: U0 → U1 → U2 → U3 → U4 → U5 → … (50000)"
                + " [parent-cycle]");
  }

  @Test
  void a_circle_that_no_day_closes_is_none() {
    PackFiles files =
        SamplePack.added("units.csv", "U-A,a,k,,,U-B,,,2020-01-01,2021-01-01,")
            .with(
                "units.csv",
                SamplePack.text(SamplePack.files(), "units.csv")
                    + "U-A,a,k,,,U-B,,,2020-01-01,2021-01-01,\nU-A,a,k,,,,,,2021-01-01,,\n"
                    + "U-B,a,k,,,,,,2020-01-01,2021-01-01,\nU-B,a,k,,,U-A,,,2021-01-01,,\n");
    assertThat(reader.read(files).problems()).isEmpty();
  }

  @Test
  void grids_are_found_by_code() {
    CityPack city = reader.read(SamplePack.files()).orElseThrow();
    assertThat(city.grids().asOf(city.effective()).find(GridCode.of("X1"))).isPresent();
  }
}
