package io.gridgov.examples.cli.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds one JSON object on one line (单行 JSON), keys in the order in which they were put.
 *
 * <p>Values are texts, numbers, booleans, nulls, and lists and maps of those. Decimals stand
 * without exponents, with as many digits as they have. For one thread.
 *
 * @since 0.1.0
 */
public final class JsonLine {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /** Creates an object without members. */
  public JsonLine() {}

  /**
   * Puts a member.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public JsonLine put(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  /**
   * Returns the members, to be put into another object.
   *
   * @return the members, as they are now
   */
  public Map<String, @Nullable Object> members() {
    return new LinkedHashMap<>(members);
  }

  /** Returns the object as JSON, without a line break. */
  @Override
  public String toString() {
    try {
      return MAPPER.writeValueAsString(members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value is no text, number, boolean, list or map", e);
    }
  }
}
