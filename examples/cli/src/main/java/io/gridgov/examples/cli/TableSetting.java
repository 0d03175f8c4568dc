package io.gridgov.examples.cli;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.table.Alone;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where and when a table decides: the pack that says what stands under what, and the day. */
final class TableSetting {
  /** The pack's hash, the day, and what stands under what on it. */
  record Scene(Optional<CityPack> city, LocalDate day) {
    Hierarchies hierarchies() {
      return city.<Hierarchies>map(known -> known.hierarchiesOn(day)).orElse(Alone.INSTANCE);
    }

    Optional<String> pack() {
      return city.map(CityPack::hash);
    }
  }

  @Option(names = "--pack", paramLabel = "DIR")
  private @Nullable Path pack;

  @Option(names = "--day", paramLabel = "DATE")
  private @Nullable String day;

  /** Reads the pack; the day is today where none is stated, and every answer names it. */
  Scene scene(Charset charset) {
    Optional<LocalDate> stated =
        Optional.ofNullable(day)
            .map(
                text ->
                    Arguments.parse(
                        "--day",
                        text,
                        LocalDate::parse,
                        "a date such as 2026-03-02",
                        "日期，如 2026-03-02"));
    Optional<CityPack> city = Optional.ofNullable(pack).map(folder -> city(folder, charset));
    ZoneId zone = city.map(CityPack::zone).orElse(ZoneId.systemDefault());
    return new Scene(city, stated.orElseGet(() -> LocalDate.now(zone)));
  }

  private static CityPack city(Path folder, Charset charset) {
    Outcome<CityPack> city =
        PackReader.installed().read(PackInput.read(folder, charset).orElseThrow());
    return city.value()
        .orElseThrow(() -> Refusal.of(city.problems().stream().filter(Problem::isError).toList()));
  }
}
