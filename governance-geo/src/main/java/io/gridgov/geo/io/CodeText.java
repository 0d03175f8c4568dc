package io.gridgov.geo.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gridgov.core.grid.GridCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a code that a map program may have turned into a number. */
final class CodeText {
  private static final int MAX_DIGITS = 64;

  private CodeText() {}

  /**
   * Returns the code at hand; empty if it has not the form of one. Whole numbers lose their zeros.
   */
  static Optional<GridCode> read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
      return code(parser.getText());
    }
    return token == JsonToken.VALUE_NUMBER_FLOAT && !parser.isNaN()
        ? whole(new BigDecimal(parser.getText()))
        : Optional.empty();
  }

  private static Optional<GridCode> whole(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0 && plain.precision() - plain.scale() <= MAX_DIGITS
        ? code(plain.toPlainString())
        : Optional.empty();
  }

  private static Optional<GridCode> code(String text) {
    return GridCode.isValid(text) ? Optional.of(GridCode.of(text)) : Optional.empty();
  }
}
