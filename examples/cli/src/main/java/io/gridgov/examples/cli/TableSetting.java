package io.gridgov.examples.cli;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.analysis.Scope;
import io.gridgov.core.rule.analysis.Universe;
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
  /** The pack and the day, as far as they were stated. */
  record Scene(Optional<CityPack> city, Optional<LocalDate> day) {
    /** The day that was stated, or else today; every answer names it. */
    LocalDate orToday() {
      return day.orElseGet(() -> LocalDate.now(zone()));
    }

    ZoneId zone() {
      return city.map(CityPack::zone).orElse(ZoneId.systemDefault());
    }

    Hierarchies hierarchiesOn(LocalDate date) {
      return city.<Hierarchies>map(known -> known.hierarchiesOn(date)).orElse(Alone.INSTANCE);
    }

    /** What exists on the day that was stated, or else on the pack's first. */
    Universe universe() {
      return city.map(known -> known.universeOn(day.orElse(known.effective())))
          .orElse(Universe.unknown());
    }

    Scope scope() {
      return day.map(Scope.DEFAULT::on).orElse(Scope.DEFAULT);
    }

    Optional<String> pack() {
      return city.map(CityPack::hash);
    }
  }

  @Option(names = "--pack", paramLabel = "DIR")
  private @Nullable Path pack;

  @Option(names = "--day", paramLabel = "DATE")
  private @Nullable String day;

  Scene read(Charset charset) {
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
    return new Scene(Optional.ofNullable(pack).map(folder -> city(folder, charset)), stated);
  }

  private static CityPack city(Path folder, Charset charset) {
    Outcome<CityPack> city =
        PackReader.installed().read(PackInput.read(folder, charset).orElseThrow());
    return city.value()
        .orElseThrow(() -> Refusal.of(city.problems().stream().filter(Problem::isError).toList()));
  }
}
