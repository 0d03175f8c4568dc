package io.gridgov.core.rule;

/** A table is named like its file, without folder and ending. */
final class TableName {
  private TableName() {}

  static String of(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
