package io.gridgov.core.calendar;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads how limits are counted; what is not stated stays as it was. */
final class PolicyReader {
  private static final Set<String> FIELDS =
      Set.of("firstDay", "rolling", "dayEnd", "workingDayHours", "partDay", "stageStart", "beyond");

  private final Problems problems;
  private final Optional<JsonFields> fields;

  PolicyReader(Problems problems, JsonFields calendar) {
    this.problems = problems;
    this.fields = calendar.find("policy").flatMap(json -> JsonFields.of(json, problems));
  }

  void addTo(CalendarBuilder builder) {
    if (fields.isEmpty()) {
      return;
    }
    JsonFields policy = fields.get();
    policy.expectOnly(FIELDS);
    DuePolicy read = builder.policy();
    read = word(policy, "firstDay", FirstDay.class).map(read::with).orElse(read);
    read = word(policy, "rolling", Rolling.class).map(read::with).orElse(read);
    read = word(policy, "dayEnd", DayEnd.class).map(read::with).orElse(read);
    read = word(policy, "partDay", PartDay.class).map(read::with).orElse(read);
    read = word(policy, "stageStart", StageStart.class).map(read::with).orElse(read);
    read = word(policy, "beyond", Beyond.class).map(read::with).orElse(read);
    builder.policy(
        policy
            .number(policy.find("workingDayHours"), 1, 24)
            .map(read::withWorkingDayOf)
            .orElse(read));
  }

  private <E extends Enum<E> & PolicyWord> Optional<E> word(
      JsonFields policy, String key, Class<E> type) {
    Optional<Json> value = policy.find(key);
    Optional<E> word = policy.text(value).flatMap(text -> PolicyWord.find(type, text));
    if (value.isPresent() && value.get() instanceof Json.Str && word.isEmpty()) {
      List<E> words = Arrays.asList(type.getEnumConstants());
      problems.add(
          CalendarFaults.policyWord(
              value.get().spot(),
              words.stream().map(PolicyWord::text).collect(Collectors.joining(", "))));
    }
    return word;
  }
}
