package io.gridgov.examples.cli.book;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.gridgov.examples.cli.page.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The book's own texts in both languages, from {@code words.csv} ({@code key, en, zh}). */
final class BookWords {
  private static final Map<String, Words> ALL = load();

  private BookWords() {}

  private static Map<String, Words> load() {
    Map<String, Words> texts = new TreeMap<>();
    try (InputStream in =
            Objects.requireNonNull(BookWords.class.getResourceAsStream("words.csv"), "words.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
      rows.forEach(
          row -> texts.put(row.getField("key"), Words.of(row.getField("en"), row.getField("zh"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(texts);
  }

  static Map<String, Words> all() {
    return ALL;
  }

  /** Returns a text that must exist. */
  static Words require(String key) {
    return Objects.requireNonNull(ALL.get(key), key);
  }

  /** Returns the words for a name that a pack or a channel has given; the name itself if none. */
  static Words named(String kind, String name) {
    return ALL.getOrDefault(kind + "." + name, Words.same(name));
  }
}
