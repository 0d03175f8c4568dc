package io.gridgov.testkit.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What modules cannot say about the code. */
final class HouseRules {
  private static final Set<String> HARMLESS_OF_SYSTEM = Set.of("arraycopy", "identityHashCode");

  private static final Set<String> CHANCE_THREADS_AND_CLOCKS =
      Set.of(
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.security.SecureRandom",
          "java.time.Clock",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.Timer",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Executors",
          "java.util.concurrent.ExecutorService",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ThreadLocalRandom");

  /** Calls whose answer depends on the machine or the moment, as owner and method. */
  private static final Set<String> SURROUNDINGS =
      Set.of(
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.time.ZoneId.systemDefault",
          "java.util.Collections.shuffle",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.util.UUID.randomUUID");

  private HouseRules() {}

  static ArchRule packages_form_no_circle() {
    return slices().matching("io.gridgov.(**)").should().beFreeOfCycles();
  }

  static ArchRule faults_are_the_lowest_floor() {
    return lowest_floor("io.gridgov.core.problem..");
  }

  static ArchRule lowest_floor(String packages) {
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("io.gridgov..").and(resideOutsideOfPackages(packages)));
  }

  static ArchRule no_clock_chance_thread_or_surroundings() {
    return noClasses().should().accessTargetWhere(touchesTheWorld());
  }

  static ArchRule only_these_packages_touch_files(String... packages) {
    return noClasses()
        .that(resideOutsideOfPackages(packages))
        .should()
        .dependOnClassesThat(handlesFilesOrNet());
  }

  static ArchRule nothing_logs() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.slf4j..", "java.util.logging..")
                .or(nameStartingWith("java.lang.System$Logger")));
  }

  static ArchRule statics_never_change() {
    return fields().that().areStatic().should().beFinal();
  }

  static ArchRule exported_signatures_show_no_foreign_library(Set<String> exported) {
    return classes()
        .that(arePublicIn(exported))
        .should(new ShowsOnlyOwnTypes())
        .allowEmptyShould(true);
  }

  static ArchRule no_getters(Set<String> exported) {
    return methods()
        .that()
        .areDeclaredInClassesThat(arePublicIn(exported))
        .and()
        .arePublic()
        .should()
        .haveNameNotMatching("get[A-Z].*")
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> arePublicIn(Set<String> packages) {
    return DescribedPredicate.describe(
        "are public in an exported package",
        c ->
            packages.contains(c.getPackageName())
                && c.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static DescribedPredicate<JavaAccess<?>> touchesTheWorld() {
    return DescribedPredicate.describe(
        "touches a clock, chance, a thread or the machine",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          return CHANCE_THREADS_AND_CLOCKS.contains(owner)
              || SURROUNDINGS.contains(owner + "." + name)
              || owner.startsWith("java.util.random.")
              || (owner.equals("java.lang.System") && !HARMLESS_OF_SYSTEM.contains(name))
              || (owner.startsWith("java.time.") && name.equals("now"))
              || (owner.startsWith("java.util.") && name.startsWith("parallel"));
        });
  }

  private static DescribedPredicate<JavaClass> handlesFilesOrNet() {
    return DescribedPredicate.describe(
        "handle files or the network",
        c ->
            c.getPackageName().startsWith("java.nio.file")
                || c.getPackageName().startsWith("java.nio.channels")
                || c.getName().startsWith("java.io.File")
                || c.getName().equals("java.io.RandomAccessFile")
                || (c.getPackageName().startsWith("java.net") && !c.getName().endsWith(".URI")));
  }
}
