package io.gridgov.examples.cli;

import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code gridgov} (命令行).
 *
 * <p>Ends with 0: done; 1: done, with findings, unusable rows or no answer; 2: bad usage,
 * unreadable input or unwritable output, one line per fault on standard error, never a stack trace.
 *
 * @since 0.1.0
 */
@Command(name = "gridgov")
public final class Gridgov implements Runnable {
  private static final String BUNDLE = "io.gridgov.examples.cli.messages";

  @SuppressWarnings("UnusedVariable") // picocli prints the help by itself
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @SuppressWarnings("UnusedVariable") // read before the parsing, see Language
  @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT)
  private Language.Name lang = Language.Name.EN;

  private Gridgov() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    Optional<PrintStream> terminal =
        isWatched()
            ? Optional.of(new PrintStream(err, true, StandardCharsets.UTF_8))
            : Optional.empty();
    System.exit(run(args, new FileOutputStream(FileDescriptor.out), err, terminal));
  }

  /** Later JDKs have a console always, and tell whether it is a terminal. */
  @SuppressWarnings("SystemConsoleNull") // the older JDK's answer; the later one is asked below
  private static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Console.class.getMethod("isTerminal").invoke(console).equals(true);
    } catch (ReflectiveOperationException olderJdk) {
      return true;
    }
  }

  /**
   * Runs one command.
   *
   * @param args the command and its options
   * @param out where data goes, in UTF-8
   * @param err where faults go, in UTF-8
   * @return the exit code
   */
  public static int run(String[] args, OutputStream out, OutputStream err) {
    return run(args, out, err, Optional.empty());
  }

  static int run(
      String[] args, OutputStream out, OutputStream err, Optional<PrintStream> terminal) {
    Locale locale = Language.of(args, Locale.getDefault(Locale.Category.DISPLAY));
    Shell shell = new Shell(out, err, locale, terminal);
    Faults faults = new Faults(shell);
    try {
      int code = commandLine(shell, faults).execute(args);
      shell.flush();
      return code;
    } catch (RuntimeException | Error e) {
      return faults.tell(e);
    }
  }

  /** All commands, with their texts in the reader's language. */
  static CommandLine commandLine(Shell shell, Faults faults) {
    CommandLine gridgov = new CommandLine(new Gridgov());
    Commands.addTo(gridgov, shell);
    gridgov.setResourceBundle(texts(shell.locale()));
    gridgov.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    gridgov.setExpandAtFiles(false);
    gridgov.setCaseInsensitiveEnumValuesAllowed(true);
    gridgov.setAbbreviatedOptionsAllowed(false);
    gridgov.setUsageHelpWidth(100);
    gridgov.setOut(new PrintWriter(shell.out()));
    gridgov.setErr(new PrintWriter(shell.err()));
    gridgov.setParameterExceptionHandler((e, args) -> faults.tell(e));
    gridgov.setExecutionStrategy(parsed -> execute(parsed, faults));
    return gridgov;
  }

  /** Whatever a command or the help throws ends here: picocli itself would print a stack trace. */
  private static int execute(ParseResult parsed, Faults faults) {
    try {
      return new RunLast().execute(parsed);
    } catch (ExecutionException e) {
      return faults.tell(e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException e) {
      return faults.tell(e);
    }
  }

  static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Override
  public void run() {
    throw Refusal.of(
        "usage",
        Spot.of("gridgov"),
        Text.of("a command is missing", "缺少命令"),
        Text.of("see gridgov --help", "请看 gridgov --help"));
  }
}
