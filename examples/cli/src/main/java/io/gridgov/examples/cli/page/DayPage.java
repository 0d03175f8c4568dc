package io.gridgov.examples.cli.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the page of a day: one HTML file with map, charts and timelines, in English and Chinese,
 * that loads nothing from anywhere and forbids itself to (by a content security policy).
 *
 * <p><b>Small counts.</b> Counts under {@value Disclosure#LEAST}, zero included, are taken out
 * before anything is written, together with what would let a reader compute them from a sum; see
 * {@link Figure}. Sums are known along the regions' parents, over the hours and channels, over the
 * units, and where {@link PageData#sums()} names them. The stories name single orders: the page is
 * for internal use, and says so.
 *
 * <p><b>Cost.</b> A second or two for 8,000 grids; the page then has about 4 MB. Same data, same
 * bytes.
 *
 * @since 0.1.0
 */
public final class DayPage {

  private static final Pattern SLOT = Pattern.compile("\\{\\{(w:)?(\\w+)}}");

  private DayPage() {}

  /**
   * Writes the page to a file, which appears whole or not at all.
   *
   * @param data what it shows
   * @param file where; replaced if it exists
   * @throws IOException if the file cannot be written
   */
  public static void write(PageData data, Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    String page = html(data);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, page, StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Writes the page.
   *
   * @param data what it shows
   * @param out where; UTF-8 is declared
   * @throws IOException if {@code out} throws it
   */
  public static void write(PageData data, Appendable out) throws IOException {
    Objects.requireNonNull(out, "out");
    out.append(html(data));
  }

  private static String html(PageData data) {
    Objects.requireNonNull(data, "data");
    Wording wording = Wording.load();
    Map<String, String> parts = parts(data, Release.of(data), wording);
    scripts(parts);
    return SLOT.matcher(Resource.text("day.html"))
        .replaceAll(slot -> Matcher.quoteReplacement(filled(slot, parts, wording)));
  }

  private static String filled(MatchResult slot, Map<String, String> parts, Wording wording) {
    return slot.group(1) == null
        ? Objects.requireNonNull(parts.get(slot.group(2)), slot.group(2))
        : Html.words(wording.require(slot.group(2)));
  }

  private static Map<String, String> parts(PageData data, Release release, Wording wording) {
    Tables tables = new Tables(wording);
    boolean chinese = data.language() == PageLanguage.ZH;
    Map<String, String> parts = new HashMap<>();
    parts.put("language", data.language().tag());
    parts.put("titleText", Html.escape(chinese ? data.title().zh() : data.title().en()));
    parts.put("title", Html.words(data.title()));
    parts.put("city", Html.words(data.city()));
    parts.put("date", data.date().toString());
    parts.put("seed", Long.toString(data.seed()));
    parts.put("style", Resource.text("day.css"));
    parts.put("summary", tables.summary(data.summary(), release.summary()));
    parts.put("hoursTable", tables.hours(release));
    parts.put("unitsTable", tables.units(data.units(), release));
    parts.put("stories", new Stories(wording, data.zone()).all(data.longest()));
    parts.put("data", PageJson.of(data, release, wording));
    return parts;
  }

  private static void scripts(Map<String, String> parts) {
    String echarts = Resource.echarts();
    String script =
        Stream.of("page.js", "map.js", "charts.js")
            .map(Resource::text)
            .collect(Collectors.joining("\n"));
    parts.put("echarts", inline(echarts));
    parts.put("script", inline(script));
    parts.put("scriptHashes", hash(echarts) + " " + hash(script));
  }

  /** Returns a script that does not end the element it stands in. */
  private static String inline(String script) {
    String lower = script.toLowerCase(Locale.ROOT);
    if (lower.contains("</script") || lower.contains("<!--")) {
      throw new IllegalStateException("script cannot stand inline; it must not close its element");
    }
    return script;
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing; every JDK must have it", e);
    }
  }
}
