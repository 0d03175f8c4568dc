package io.gridgov.core.pack;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.TableCsv;
import io.gridgov.core.rule.TableJson;
import io.gridgov.core.rule.dmn.TableDmn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which a pack keeps tables, told apart by the ending of the file's name. */
enum TableForm {
  CSV,
  JSON,
  DMN;

  private static final String FOLDER = "tables/";

  private String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  static Optional<TableForm> find(String file) {
    return file.startsWith(FOLDER) ? ofEnding(file) : Optional.empty();
  }

  private static Optional<TableForm> ofEnding(String file) {
    return Stream.of(values()).filter(form -> file.endsWith(form.ending())).findFirst();
  }

  /** The form a table was read from; CSV for one that was not read from a file. */
  static TableForm of(DecisionTable table) {
    return ofEnding(table.spot().file()).orElse(CSV);
  }

  /** The name of the table that a file holds. */
  String tableOf(String file) {
    return file.substring(FOLDER.length(), file.length() - ending().length());
  }

  String fileOf(String table) {
    return FOLDER + table + ending();
  }

  /** The files that could hold a table, of which a pack has one. */
  static List<String> filesOf(String table) {
    return Stream.of(values()).map(form -> form.fileOf(table)).toList();
  }

  Outcome<DecisionTable> read(String file, String text) {
    return switch (this) {
      case CSV -> TableCsv.read(file, text);
      case JSON -> TableJson.read(file, text);
      case DMN -> TableDmn.read(file, text);
    };
  }

  String write(DecisionTable table) {
    return switch (this) {
      case CSV -> TableCsv.write(table);
      case JSON -> TableJson.write(table);
      case DMN -> TableDmn.write(table);
    };
  }
}
