package io.gridgov.examples.cli.day;

import io.gridgov.core.pack.PackFiles;
import io.gridgov.examples.synthetic.Scale;
import io.gridgov.examples.synthetic.SyntheticCity;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated city with its reports (虚构城市).
 *
 * @since 0.1.0
 */
public final class GeneratedDay {
  private final SyntheticCity city;
  private final Scale scale;

  private GeneratedDay(SyntheticCity city, Scale scale) {
    this.city = city;
    this.scale = scale;
  }

  /**
   * Generates a city.
   *
   * @param scale how large
   * @param seed any number; the same seed gives the same city
   * @return the city
   */
  public static GeneratedDay of(Scale scale, long seed) {
    return new GeneratedDay(SyntheticCity.of(scale.grids(), seed), scale);
  }

  /**
   * Returns the files of its pack.
   *
   * @return in memory
   */
  public PackFiles pack() {
    try {
      return city.pack();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes its reports.
   *
   * @param file where to; replaced
   */
  public void writeReports(Path file) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      city.reports(scale.reports(), Scale.FIRST_DAY, scale.days()).writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
