package io.gridgov.examples.cli;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackReader;
import io.gridgov.examples.cli.day.GeneratedDay;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.examples.cli.sim.City;
import io.gridgov.examples.synthetic.Scale;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The city and the reports of a day, generated or as a user names them. */
record DayInput(City city, Path reports, Charset charset) {
  /** Generates both; the reports stand in the given folder. */
  static DayInput generated(Scale scale, long seed, Path folder) {
    GeneratedDay day = GeneratedDay.of(scale, seed);
    Path reports = folder.resolve("reports.csv");
    day.writeReports(reports);
    return new DayInput(city(day.pack()), reports, StandardCharsets.UTF_8);
  }

  /** Refuses a pack with faults, all of them at once, and reports that are not there. */
  static DayInput read(Path pack, Path reports, Charset charset) {
    PackInput.require(pack);
    TextFile.requireLasting(reports);
    return new DayInput(city(PackInput.read(pack, charset).orElseThrow()), reports, charset);
  }

  private static City city(PackFiles files) {
    CityPack pack = Refusal.unless(PackReader.installed().read(files));
    return City.of(pack);
  }
}
