package io.gridgov.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.workflow.lifecycle.Lifecycles;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecyclesSectionTest {
  @Test
  void a_sound_pack_has_no_fault_and_its_lifecycle() {
    Outcome<CityPack> outcome = EngineCity.read(EngineCity.texts());

    assertThat(outcome.problems()).isEmpty();
    assertThat(Lifecycles.of(outcome.orElseThrow()).standard().id()).isEqualTo("standard");
  }

  @Test
  void the_section_is_installed() {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.remove("lifecycles/standard.json");
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, bytes(text)));

    assertThat(PackReader.installed().read(PackFiles.of(files)).problems())
        .extracting(Problem::code)
        .contains("missing-lifecycle");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "unknown-line|tables/routing.csv|,water,district|,waters,district|tables/routing.csv:5:22",
        "unknown-line|tables/routing.csv|district,water|district,waste|tables/routing.csv:6:32",
        "unknown-unit|tables/routing.csv|U-PETITION|U-NOBODY|tables/routing.csv:4:15",
        "missing-default|tables/limits.csv|default|l9|tables/limits.csv",
        "missing-unit|tables/desk.csv|default,-,U-CENTRE|default,-,|tables/desk.csv:5:11",
        "missing-default|tables/routing.csv|default|r9|tables/routing.csv",
        "missing-output|tables/limits.csv|matter,limit|matter,period|tables/limits.csv",
        "unknown-output|tables/limits.csv|matter,limit|matter,period|tables/limits.csv:1:15",
        "wrong-column-type|tables/limits.csv|,code,limit|,code,text|tables/limits.csv:1:15",
        "wrong-column-type|tables/extension.csv|type,number,|type,text,|tables/extension.csv:1:3",
        "unknown-fact|tables/desk.csv|F,reason|F,raison|tables/desk.csv:1:3",
        "personal-fact|tables/desk.csv|F,reason|F,caller_age|tables/desk.csv:1:3",
        "field-type|tables/desk.csv|F,reason|F,noise_db|tables/desk.csv:1:3",
        "field-taken|fields.csv|crew,|reason,|fields.csv:3:1",
        "field-taken|fields.csv|crew,|截止时间,|fields.csv:3:1",
        "unknown-fact|fields.csv|noise_db,|noise,|tables/acceptance.csv:1:10",
        "no-fact-here|fields.csv|0..140,report|0..140,unit|tables/acceptance.csv:1:10",
        "unknown-decision|tables/extension.csv|,refuse,|,,|tables/extension.csv:5:13",
        "grant-without-limit|tables/extension.csv|,grant,3wd|,grant,|tables/extension.csv:4:18",
        "unknown-decision|tables/suspension.csv|,refuse,|,,|tables/suspension.csv:7:15",
        "grant-without-limit|tables/suspension.csv|grant,2wd|grant,|tables/suspension.csv:4:36",
        "pause-without-length|tables/suspension.csv|grant,2wd|grant,0d|tables/suspension.csv:4:36",
        "wrong-hit-policy|tables/limits.csv|F,step|U,step|tables/limits.csv",
        "desk-unfilled|posts.csv|,agent,h-U-HOTLINE-agent,s-U-HOTLINE|,clerk,h-U-HOTLINE-agent,s-U-HOTLINE|tables/desk.csv:4:35",
        "recusal-unfilled|posts.csv|,caller,h-U-PETITION-caller,s-U-PETITION|,clerk,h-U-PETITION-caller,s-U-PETITION|posts.csv",
        "unknown-trigger|lifecycles/standard.json|\"on\":\"sign\"|\"on\":\"sing\"|lifecycles/standard.json:14:9"
      })
  void a_fault_is_named_at_its_place(
      String code, String file, String from, String to, String place) {
    SortedMap<String, String> texts = EngineCity.texts();
    String text = texts.get(file);
    assertThat(text).contains(from);
    texts.put(file, text.replace(from, to == null ? "" : to));

    assertThat(EngineCity.read(texts).problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.spot()).hasToString(place);
            });
  }

  @Test
  void what_is_missing_is_named() {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.remove("lifecycles/standard.json");
    texts.remove("tables/routing.csv");
    texts.remove("tables/acceptance.csv");

    assertThat(EngineCity.read(texts).problems())
        .extracting(Problem::code)
        .containsExactly("missing-lifecycle", "missing-table");
  }

  @Test
  void a_role_that_nobody_has_is_a_warning() {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.computeIfPresent(
        "lifecycles/standard.json",
        (name, text) -> text.replace("\"by\":[\"checker\"]", "\"by\":[\"inspector\"]"));

    assertThat(EngineCity.read(texts).problems())
        .filteredOn(problem -> problem.code().equals("role-unfilled"))
        .hasSize(2)
        .noneMatch(Problem::isError);
  }

  @Test
  void a_second_lifecycle_is_refused() {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.put("lifecycles/two.json", texts.getOrDefault("lifecycles/standard.json", ""));

    assertThat(EngineCity.read(texts).problems())
        .extracting(Problem::code)
        .containsExactly("several-lifecycles");
  }
}
