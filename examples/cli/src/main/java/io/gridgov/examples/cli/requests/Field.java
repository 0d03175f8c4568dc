package io.gridgov.examples.cli.requests;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a log can mean. */
enum Field {
  KEY("key", true),
  AT("at", true),
  UNIT("unit", true),
  MATTER("matter", true),
  CLOSED_AT("closedAt", false),
  DUE("due", false),
  STATUS("status", false),
  UNIT_NAME("unitName", false),
  CHANNEL("channel", false),
  LON("lon", false),
  LAT("lat", false),
  /** Personal: to be mapped only where that is lawful. */
  TEXT("text", false),
  /** Personal: to be mapped only where that is lawful. */
  ADDRESS("address", false);

  private final String id;
  private final boolean required;

  Field(String id, boolean required) {
    this.id = id;
    this.required = required;
  }

  static Optional<Field> find(String id) {
    return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
  }

  String id() {
    return id;
  }

  boolean isRequired() {
    return required;
  }
}
