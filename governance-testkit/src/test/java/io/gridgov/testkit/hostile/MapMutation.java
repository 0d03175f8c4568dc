package io.gridgov.testkit.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A way to spoil a map in GeoJSON, and the faults of which each is met when it is tried often. None
 * names the ways that must leave the map as good as it was.
 */
enum MapMutation {
  BYTE_FLIPPED("bad-json", "wrong-encoding"),
  BYTES_CUT_OUT("bad-json"),
  TRUNCATED("truncated"),
  NONSENSE_INSERTED("bad-json"),
  BRACKETS_INSERTED("too-deep"),
  GB18030("wrong-encoding"),
  BYTE_ORDER_MARK(),
  CRLF(),
  MEMBER_OF_OTHERS(),
  NUMBER_HUGE("out-of-range"),
  NUMBER_NOT_FINITE("coordinate-not-finite"),
  NUMBER_MOVED("invalid-polygon"),
  NUMBER_AS_TEXT("bad-coordinate"),
  POSITION_SWAPPED("swapped-coordinates"),
  POSITION_GONE(),
  POSITION_SHORT("bad-coordinate"),
  TYPE_CHANGED("unsupported-geometry", "bad-coordinates", "not-geojson"),
  KEY_RENAMED("missing-code", "no-geometry", "not-geojson"),
  CODE_DOUBLED("duplicate-code"),
  CODE_UNUSABLE("bad-code");

  private static final Pattern NUMBER = Pattern.compile("(?<=[\\[,])-?\\d+\\.\\d+(?=[,\\]])");
  private static final Pattern POSITION =
      Pattern.compile("\\[(-?\\d+\\.\\d+),(-?\\d+\\.\\d+)\\],?");
  private static final Pattern CODE = Pattern.compile("(?<=\"code\":)\"[^\"]*\"");
  private static final Pattern KEY =
      Pattern.compile("\"(type|code|geometry|coordinates|features)\":");
  private static final Pattern TYPE =
      Pattern.compile("\"(Feature|FeatureCollection|Polygon|MultiPolygon)\"");

  private final String faults;

  MapMutation(String... faults) {
    this.faults = String.join(" ", faults);
  }

  Set<String> faults() {
    return faults.isEmpty() ? Set.of() : Set.of(faults.split(" ", -1));
  }

  /** Tells whether the map must read as if nothing had been done. */
  boolean isHarmless() {
    return this == BYTE_ORDER_MARK || this == CRLF || this == MEMBER_OF_OTHERS;
  }

  byte[] apply(byte[] good, Random random) {
    String text = new String(good, StandardCharsets.UTF_8);
    return switch (this) {
      case BYTE_FLIPPED -> {
        byte[] bytes = good.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        yield bytes;
      }
      case TRUNCATED -> Arrays.copyOf(good, random.nextInt(good.length));
      case GB18030 -> text.getBytes(Charset.forName("GB18030"));
      default -> reworded(text, random).getBytes(StandardCharsets.UTF_8);
    };
  }

  private String reworded(String text, Random random) {
    int at = random.nextInt(text.length());
    String after = text.substring(at);
    return switch (this) {
      case BYTES_CUT_OUT ->
          text.substring(0, at) + after.substring(Math.min(after.length(), 1 + random.nextInt(12)));
      case NONSENSE_INSERTED ->
          text.substring(0, at)
              + any(List.of("\u0000", "\u202E", "𠮷", "NaN", "null", "\"", ",", "}"), random)
              + after;
      case BRACKETS_INSERTED -> replaced(text, NUMBER, "[".repeat(100_000), random);
      case BYTE_ORDER_MARK -> "\uFEFF" + text;
      case CRLF -> text.replace("\n", "\r\n");
      case MEMBER_OF_OTHERS ->
          text.replaceFirst("\\{", "{\"bbox\":[0,0,1,1],\"x\":{\"type\":[null,\"Feature\"]},");
      case TYPE_CHANGED ->
          replaced(text, TYPE, any(List.of("\"Point\"", "\"MultiPolygon\"", "7"), random), random);
      case KEY_RENAMED -> replaced(text, KEY, "\"other\":", random);
      case CODE_DOUBLED -> replaced(text, CODE, firstCode(text), random);
      case CODE_UNUSABLE ->
          replaced(
              text, CODE, any(List.of("\"a b\"", "[]", "1.5", "\"\"", "true"), random), random);
      default -> renumbered(text, random);
    };
  }

  private String renumbered(String text, Random random) {
    return switch (this) {
      case NUMBER_HUGE ->
          replaced(text, NUMBER, any(List.of("1e300", "-181", "9".repeat(900)), random), random);
      case NUMBER_NOT_FINITE ->
          replaced(text, NUMBER, any(List.of("NaN", "-Infinity", "1e999"), random), random);
      case NUMBER_MOVED -> replaced(text, NUMBER, "1." + random.nextInt(999), random);
      case NUMBER_AS_TEXT -> replaced(text, NUMBER, "\"113.5\"", random);
      case POSITION_SWAPPED -> replaced(text, POSITION, "[$2,$1],", random);
      case POSITION_SHORT -> replaced(text, POSITION, "[$1],", random);
      default -> replaced(text, POSITION, "", random);
    };
  }

  private static String firstCode(String text) {
    return CODE.matcher(text).results().findFirst().orElseThrow().group();
  }

  private static String replaced(String text, Pattern pattern, String by, Random random) {
    List<MatchResult> places = pattern.matcher(text).results().toList();
    if (places.isEmpty()) {
      return text;
    }
    MatchResult place = any(places, random);
    String put = by;
    if (by.contains("$")) {
      boolean last = !place.group().endsWith(",");
      put = by.replace("$1", place.group(1)).replace("$2", place.group(2));
      put = last ? put.substring(0, put.length() - 1) : put;
    }
    return text.substring(0, place.start()) + put + text.substring(place.end());
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
