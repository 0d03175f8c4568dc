package io.gridgov.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** No Jackson, Guava or CSV type where a caller could see it; JTS only in geo. */
final class ShowsOnlyOwnTypes extends ArchCondition<JavaClass> {
  private static final List<String> SERVE_INSIDE =
      List.of("com.fasterxml.", "com.google.", "de.siegmar.", "org.slf4j.");

  ShowsOnlyOwnTypes() {
    super("show only own and JDK types (JTS in geo)");
  }

  @Override
  public void check(JavaClass shown, ConditionEvents events) {
    boolean geo = shown.getPackageName().startsWith("io.gridgov.geo");
    Stream.concat(ofTheClass(shown), ofItsMembers(shown))
        .filter(type -> isForeign(type.getName(), geo))
        .distinct()
        .forEach(
            type ->
                events.add(
                    SimpleConditionEvent.violated(
                        shown, shown.getName() + " shows " + type.getName())));
  }

  private static boolean isForeign(String type, boolean geo) {
    return SERVE_INSIDE.stream().anyMatch(type::startsWith)
        || (!geo && type.startsWith("org.locationtech."));
  }

  private static Stream<JavaClass> ofTheClass(JavaClass shown) {
    return Stream.concat(shown.getInterfaces().stream(), shown.getSuperclass().stream())
        .map(JavaType::getAllInvolvedRawTypes)
        .flatMap(types -> types.stream());
  }

  private static Stream<JavaClass> ofItsMembers(JavaClass shown) {
    return shown.getMembers().stream()
        .filter(ShowsOnlyOwnTypes::isSeen)
        .flatMap(member -> member.getAllInvolvedRawTypes().stream());
  }

  private static boolean isSeen(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
