package io.gridgov.examples.cli.requests;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a mapping, built in or given. */
final class MappingReader {
  private static final String BUILT_IN = "nyc311.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private MappingReader() {}

  /** The mapping of New York's open data. */
  static Mapping builtIn() {
    try (InputStream in = MappingReader.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + BUILT_IN);
      }
      return read(BUILT_IN, new String(in.readAllBytes(), StandardCharsets.UTF_8)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Outcome<Mapping> read(String file, String json) {
    try {
      Mapping mapping = MAPPER.readValue(json, Mapping.class);
      List<Problem> problems =
          mapping == null ? List.of(notAMapping(Spot.of(file))) : MappingChecks.of(file, mapping);
      return problems.isEmpty() ? Outcome.of(mapping) : Outcome.failed(problems);
    } catch (JsonProcessingException e) {
      return Outcome.failed(List.of(notAMapping(spot(file, e.getLocation()))));
    }
  }

  private static Spot spot(String file, JsonLocation at) {
    return at == null || at.getLineNr() < 1
        ? Spot.of(file)
        : Spot.of(file, at.getLineNr(), Math.max(1, at.getColumnNr()));
  }

  private static Problem notAMapping(Spot spot) {
    return Problem.error(
        "bad-mapping",
        spot,
        Text.of(
            "here the mapping is no JSON, or has a key too many, a key too few or a wrong value",
            "此处不是有效的映射 JSON，或键多余、缺失、值的类型不对"),
        Text.of(
            "compare it with the built-in mapping: v, city, levels, areas, districts, columns,"
                + " times, status, channels, channel, stated, matters, centre, recusal",
            "请对照内置映射的各键：v、city、levels、areas、districts、columns、times、status、"
                + "channels、channel、stated、matters、centre、recusal"));
  }
}
