package io.gridgov.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every rule of the house sees the fault planted for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesBiteTest {
  private static final String PLANTED = "io.gridgov.testkit.house.planted";
  private static final JavaClasses FAULTY = new ClassFileImporter().importPackages(PLANTED);

  @Test
  void a_clock_and_the_machine_are_seen() {
    assertCatches(
        HouseRules.no_clock_chance_thread_or_surroundings(), "ReadsTheClock", "AsksTheMachine");
  }

  @Test
  void a_circle_of_packages_is_seen() {
    assertCatches(HouseRules.packages_form_no_circle(), "NeedsEast", "NeedsWest");
  }

  @Test
  void a_low_floor_that_knows_a_higher_one_is_seen() {
    assertCatches(HouseRules.lowest_floor(PLANTED + ".east.."), "NeedsWest");
  }

  @Test
  void a_logger_is_seen() {
    assertCatches(HouseRules.nothing_logs(), "Logs");
  }

  @Test
  void a_file_is_seen() {
    assertCatches(HouseRules.only_these_packages_touch_files("nowhere"), "ReadsAFile");
  }

  @Test
  void a_changing_static_is_seen() {
    assertCatches(HouseRules.statics_never_change(), "CountsInAStatic");
  }

  @Test
  void a_foreign_type_is_seen_even_as_a_type_argument() {
    assertCatches(
        HouseRules.exported_signatures_show_no_foreign_library(Set.of(PLANTED)),
        "ShowsJackson",
        "ShowsJts");
  }

  @Test
  void a_getter_is_seen() {
    assertCatches(HouseRules.no_getters(Set.of(PLANTED)), "HasAGetter");
  }

  private static void assertCatches(ArchRule rule, String... culprits) {
    assertThat(rule.evaluate(FAULTY).getFailureReport().toString()).contains(culprits);
  }
}
