package io.gridgov.examples.synthetic.day;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.gridgov.examples.synthetic.dice.Dice;
import io.gridgov.examples.synthetic.pack.CityFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The matters of the pack's catalogue by what a report may be about. */
final class MatterBook {

  /**
   * One matter.
   *
   * @param id kind and code, as a report states it; empty if nothing was stated
   * @param name its name
   */
  record Matter(String id, String name) {}

  private static final Matter NONE = new Matter("", "其他情况");

  private final Map<Channel.Topic, List<Matter>> topics = new EnumMap<>(Channel.Topic.class);

  private MatterBook() {}

  static MatterBook read() {
    MatterBook book = new MatterBook();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      CityFiles.resource("matters.csv").writeTo(bytes);
      String text = bytes.toString(StandardCharsets.UTF_8);
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
        rows.forEach(book::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return book;
  }

  private void add(NamedCsvRecord row) {
    if (row.getField("parent").isEmpty()) {
      return;
    }
    String group = row.getField("kind") + ":" + row.getField("parent");
    Channel.Topic topic =
        switch (group) {
          case "service:01" -> Channel.Topic.ENQUIRY;
          case "service:02" -> Channel.Topic.HELP;
          case "event:07", "petition:01" -> Channel.Topic.ELSEWHERE;
          default ->
              switch (row.getField("kind")) {
                case "component" -> Channel.Topic.COMPONENT;
                case "petition" -> Channel.Topic.PETITION;
                default -> Channel.Topic.EVENT;
              };
        };
    String id = row.getField("kind") + ":" + row.getField("code");
    topics
        .computeIfAbsent(topic, key -> new ArrayList<>())
        .add(new Matter(id, row.getField("name")));
  }

  /** Returns a matter of a topic; those early in the catalogue come more often. */
  Matter draw(Channel.Topic topic, Dice dice) {
    List<Matter> matters = topics.get(topic);
    if (matters == null) {
      return NONE;
    }
    double skewed = dice.next();
    double even = dice.next();
    return matters.get((int) ((0.5 * skewed * skewed + 0.5 * even) * matters.size()));
  }
}
