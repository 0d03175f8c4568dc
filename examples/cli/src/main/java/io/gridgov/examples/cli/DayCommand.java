package io.gridgov.examples.cli;

import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.day.DayFiles;
import io.gridgov.examples.cli.day.DayResult;
import io.gridgov.examples.cli.day.DayRun;
import io.gridgov.examples.cli.day.DaySettings;
import io.gridgov.examples.cli.day.Progress;
import io.gridgov.examples.cli.day.TerminalProgress;
import io.gridgov.examples.cli.page.PageLanguage;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.OutFolder;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.synthetic.Scale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: takes a city through its reports, from intake to closing. */
@Command(name = "day")
final class DayCommand implements Callable<Integer> {
  /** What {@code --format} takes. */
  enum Print {
    TEXT,
    JSON
  }

  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Option(names = "--pack", paramLabel = "DIR")
  private @Nullable Path pack;

  @Option(names = "--reports", paramLabel = "FILE.csv")
  private @Nullable Path reports;

  @Option(names = "--scale", paramLabel = "small|city|full")
  private @Nullable Scale scale;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed = 1;

  @Option(names = "--as-of", paramLabel = "T")
  private @Nullable String asOf;

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  @Option(names = "--threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Print format = Print.TEXT;

  DayCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    requireSense();
    DayResult result =
        out == null
            ? OutFolder.work(workshop -> run(workshop, Optional.empty()))
            : OutFolder.produce(out, DayFiles.NAMES, this::into);
    shell.tell(result.faults());
    if (format == Print.JSON) {
      shell.print(result.summary().json());
    } else {
      result.summary().lines().forEach(shell::print);
    }
    return result.faultCount() == 0 ? Exit.DONE : Exit.FINDINGS;
  }

  private void requireSense() {
    if ((pack == null) != (reports == null)) {
      throw usage("--pack", "--pack and --reports belong together", "--pack 与 --reports 须同时给出");
    }
    if (pack != null && scale != null) {
      throw usage("--scale", "--scale is for a generated city", "--scale 只用于虚构城市");
    }
    if (threads < 1 || threads > 256) {
      throw usage("--threads", "--threads must be from 1 to 256", "--threads 须在 1 至 256 之间");
    }
  }

  private static Refusal usage(String option, String en, String zh) {
    return Refusal.of(
        "usage",
        Spot.of(option),
        new Text(en, zh),
        Text.of("see gridgov day --help", "请看 gridgov day --help"));
  }

  private DayResult into(Path folder) {
    try {
      Path workshop = Objects.requireNonNull(folder.getParent());
      Path runs = Files.createDirectory(workshop.resolve("runs"));
      DayResult result = run(workshop, Optional.of(runs));
      Files.createDirectory(folder);
      boolean chinese = shell.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
      PageLanguage language = chinese ? PageLanguage.ZH : PageLanguage.EN;
      DayFiles.write(folder, result, language, pack == null ? seed : 0);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DayResult run(Path workshop, Optional<Path> runs) {
    DayInput input =
        pack == null || reports == null
            ? DayInput.generated(scale == null ? Scale.CITY : scale, seed, workshop)
            : DayInput.read(pack, reports, encoding.charset());
    ZoneId zone = input.city().pack().zone();
    Optional<Instant> end = Optional.ofNullable(asOf).map(text -> moment(text, zone));
    DaySettings settings = new DaySettings(input.reports(), input.charset(), seed, end, threads);
    return DayRun.run(input.city(), settings, progress(), runs);
  }

  private static Instant moment(String text, ZoneId zone) {
    return Arguments.parse(
        "--as-of",
        text,
        value -> Moment.parse(value, zone),
        "a date, a local date and time, or an instant with offset",
        "日期、当地日期时间或带时差的时刻");
  }

  private Progress progress() {
    String task = Text.of("reports", "来件").in(shell.locale());
    return shell
        .terminal()
        .<Progress>map(target -> new TerminalProgress(task, target))
        .orElse(Progress.SILENT);
  }
}
