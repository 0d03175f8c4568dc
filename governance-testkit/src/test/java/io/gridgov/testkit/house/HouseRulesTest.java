package io.gridgov.testkit.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesTest {
  private static final JavaClasses DOMAIN = Built.domain();
  private static final JavaClasses PUBLISHED = Built.published();

  @Test
  void packages_form_no_circle() {
    HouseRules.packages_form_no_circle().check(PUBLISHED);
  }

  @Test
  void faults_are_the_lowest_floor() {
    HouseRules.faults_are_the_lowest_floor().check(PUBLISHED);
  }

  @Test
  void the_domain_knows_no_clock_no_chance_no_thread_and_no_machine() {
    HouseRules.no_clock_chance_thread_or_surroundings().check(DOMAIN);
  }

  @Test
  void only_the_pack_and_geo_io_touch_files() {
    HouseRules.only_these_packages_touch_files("io.gridgov.core.pack..", "io.gridgov.geo.io..")
        .check(DOMAIN);
  }

  @Test
  void the_domain_does_not_log() {
    HouseRules.nothing_logs().check(DOMAIN);
  }

  @Test
  void statics_never_change() {
    HouseRules.statics_never_change().check(DOMAIN);
  }

  @Test
  void exported_signatures_show_no_foreign_library() {
    HouseRules.exported_signatures_show_no_foreign_library(Built.exportedPackages())
        .check(PUBLISHED);
  }

  @Test
  void accessors_bear_no_get() {
    HouseRules.no_getters(Built.exportedPackages()).check(PUBLISHED);
  }
}
