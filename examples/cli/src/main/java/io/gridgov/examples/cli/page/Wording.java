package io.gridgov.examples.cli.page;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page's own texts in both languages, from {@code wording.csv} ({@code key, en, zh}). */
final class Wording {

  private final SortedMap<String, Words> texts;

  private Wording(SortedMap<String, Words> texts) {
    this.texts = Collections.unmodifiableSortedMap(texts);
  }

  /** Reads the texts that stand beside this class. */
  static Wording load() {
    SortedMap<String, Words> texts = new TreeMap<>();
    for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(Resource.text("wording.csv"))) {
      texts.put(row.getField("key"), Words.of(row.getField("en"), row.getField("zh")));
    }
    return new Wording(texts);
  }

  /** Returns a text that must exist. */
  Words require(String key) {
    Words words = texts.get(key);
    if (words == null) {
      throw new IllegalArgumentException("wording must have the key: " + key);
    }
    return words;
  }

  /** Returns all texts by key, in the order of keys. */
  Map<String, Words> all() {
    return texts;
  }
}
