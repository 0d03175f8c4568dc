package io.gridgov.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleReaderTest {
  private static final String STANDARD =
      """
      {"v":1,"id":"standard","start":"received",
       "states":[
        {"name":"draft","kind":"waiting"},
        {"name":"desk","kind":"waiting"},
        {"name":"dispatched","kind":"open"},
        {"name":"handling","kind":"open"},
        {"name":"closed","kind":"end"},
        {"name":"refused","kind":"end"},
        {"name":"answered","kind":"end"}],
       "transitions":[
        {"on":"place","from":["desk"],"by":["agent"],"who":"lead"},
        {"on":"dispatch","from":["desk"],"to":"dispatched","by":["dispatcher"],"who":"any"},
        {"on":"sign","from":["dispatched"],"to":"handling","by":["handler"],"who":"lead"},
        {"on":"feed-back","from":["handling"],"to":"closed","by":["handler"],"who":"lead"},
        {"on":"answer","from":["desk"],"to":"answered","by":["agent"],"who":"lead"},
        {"on":"refuse","from":["desk"],"to":"refused","by":["agent"],"who":"lead"}]}
      """;

  @Test
  void a_sound_lifecycle_is_read_as_written() {
    Lifecycle read = LifecycleReader.read("standard.json", STANDARD).orElseThrow();

    assertThat(read.id()).isEqualTo("standard");
    assertThat(read.phases()).hasSize(7);
    assertThat(read.find(Trigger.SIGN, "dispatched").orElseThrow().who())
        .isEqualTo(Transition.Who.LEAD);
    assertThat(read.find(Trigger.PLACE, "desk").orElseThrow().to()).isEmpty();
    assertThat(read.find(Trigger.SIGN, "desk")).isEmpty();
  }

  @ParameterizedTest(name = "{1} becomes {2}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "unknown-trigger|\"on\":\"sign\"|\"on\":\"sing\"|s.json:13:9",
        "unknown-state|\"to\":\"handling\"|\"to\":\"handlin\"|s.json:13:43",
        "unknown-kind|\"kind\":\"waiting\"|\"kind\":\"wating\"|s.json:3:26",
        "unknown-who|\"by\":[\"dispatcher\"],\"who\":\"any\"|\"by\":[\"dispatcher\"],\"who\":\"all\"|s.json:12:80",
        "no-role|\"by\":[\"dispatcher\"]|\"by\":[]|s.json:12:3",
        "wrong-version|\"v\":1|\"v\":2|s.json:1:6",
        "wrong-version|\"v\":1|\"v\":1e999999999|s.json:1:6",
        "missing-key|\"start\":\"received\",|``|s.json:1:1",
        "unknown-key|\"start\":|\"stat\":1,\"start\":|s.json:1:24",
        "duplicate-state|\"name\":\"handling\"|\"name\":\"dispatched\"|s.json:6:11",
        "duplicate-transition|\"on\":\"refuse\"|\"on\":\"answer\"|s.json:16:9",
        "missing-state|\"name\":\"answered\"|\"name\":\"replied\"|s.json:1:1",
        "wrong-state-kind|\"name\":\"refused\",\"kind\":\"end\"|\"name\":\"refused\",\"kind\":\"open\"|s.json:8:11",
        "wrong-end|\"to\":\"answered\"|\"to\":\"desk\"|s.json:15:9",
        "wrong-end|\"to\":\"dispatched\"|\"to\":\"closed\"|s.json:12:9",
        "pause-moves|\"on\":\"feed-back\"|\"on\":\"suspend\"|s.json:14:9",
        "no-resume|\"on\":\"feed-back\"|\"on\":\"suspend\"|s.json:14:9",
        "dead-end|\"on\":\"feed-back\",\"from\":[\"handling\"],\"to\":\"closed\"|\"on\":\"extend\",\"from\":[\"handling\"]|s.json:6:11",
        "wrong-kind-of-value|\"id\":\"standard\"|\"id\":7|s.json:1:13",
        "bad-json|\"v\":1|\"v\":|s.json:1:6"
      })
  void a_fault_is_named_at_its_place(String code, String from, String to, String place) {
    assertThat(STANDARD).contains(from);

    Outcome<Lifecycle> outcome =
        LifecycleReader.read(
            "s.json",
            STANDARD.replaceFirst(
                java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));

    assertThat(outcome.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.spot()).hasToString(place);
            });
  }

  @Test
  void all_faults_are_told_at_once() {
    String broken =
        STANDARD.replace("\"on\":\"sign\"", "\"on\":\"sing\"").replace("\"v\":1", "\"v\":3");

    List<String> codes =
        LifecycleReader.read("s.json", broken).problems().stream().map(Problem::code).toList();

    assertThat(codes).contains("wrong-version", "unknown-trigger");
  }

  @Test
  void json_that_is_too_deep_is_refused() {
    String deep = "[".repeat(2_000) + "]".repeat(2_000);

    assertThat(LifecycleReader.read("s.json", deep).problems())
        .extracting(Problem::code)
        .containsExactly("too-deep");
  }
}
