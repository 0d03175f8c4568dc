package io.gridgov.examples.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonLineTest {
  @ParameterizedTest
  @CsvSource({
    "1E-9, 0.000000001",
    "0E-9, 0.000000000",
    "3.85E7, 38500000",
    "-1.20E-7, -0.000000120",
    "22959.990, 22959.990"
  })
  void decimals_are_written_without_exponents(BigDecimal number, String plain) {
    assertThat(new JsonLine().put("n", number)).hasToString("{\"n\":" + plain + "}");
  }
}
