package io.gridgov.examples.cli.shell;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Text;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The surroundings of one run of a command (命令环境): its output, its faults, its language.
 *
 * <p>UTF-8 whatever the machine's locale says. For one thread.
 *
 * @since 0.1.0
 */
public final class Shell {
  private final Output out;
  private final Output err;
  private final Locale locale;
  private final Optional<PrintStream> terminal;

  /**
   * Creates the surroundings of a run that nobody watches.
   *
   * @param out where data goes
   * @param err where faults and progress go
   * @param locale the reader's language: Chinese for {@code zh}, else English
   */
  public Shell(OutputStream out, OutputStream err, Locale locale) {
    this(out, err, locale, Optional.empty());
  }

  /**
   * Creates the surroundings.
   *
   * @param out where data goes
   * @param err where faults go
   * @param locale the reader's language: Chinese for {@code zh}, else English
   * @param terminal where progress is drawn; empty if nobody watches
   */
  public Shell(OutputStream out, OutputStream err, Locale locale, Optional<PrintStream> terminal) {
    this.out = new Output(Objects.requireNonNull(out, "out"));
    this.err = new Output(Objects.requireNonNull(err, "err"));
    this.locale = Objects.requireNonNull(locale, "locale");
    this.terminal = Objects.requireNonNull(terminal, "terminal");
  }

  /**
   * Returns where progress is drawn.
   *
   * @return a terminal; empty if nobody watches
   */
  public Optional<PrintStream> terminal() {
    return terminal;
  }

  /**
   * Returns the reader's language.
   *
   * @return Chinese or English
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Returns standard output for data; it need not be closed.
   *
   * @return a writer whose failures are {@link OutputFailed}
   */
  public Writer out() {
    return out;
  }

  /**
   * Returns standard error.
   *
   * @return a writer whose failures are {@link OutputFailed}
   */
  public Writer err() {
    return err;
  }

  /**
   * Prints one line of data.
   *
   * @param line the line, without its end
   */
  public void print(String line) {
    write(out, line);
  }

  /**
   * Prints one line of data in the reader's language; what would break it is replaced.
   *
   * @param text the line
   */
  public void print(Text text) {
    print(FaultLine.oneLine(text.in(locale)));
  }

  /**
   * Tells a fault on standard error, as one line.
   *
   * @param problem the fault
   */
  public void tell(Problem problem) {
    write(err, lineOf(problem));
  }

  /**
   * Tells faults on standard error, one line each.
   *
   * @param problems the faults
   */
  public void tell(Collection<Problem> problems) {
    problems.forEach(this::tell);
  }

  /**
   * Says something on standard error that is no fault, such as what was left out.
   *
   * @param text one line
   */
  public void say(Text text) {
    write(err, FaultLine.oneLine(text.in(locale)));
  }

  /**
   * Returns a fault as the line in which it is told.
   *
   * @param problem the fault
   * @return {@code file:line:column: message [code]; remedy}, without line breaks
   */
  public String lineOf(Problem problem) {
    return FaultLine.of(problem, locale);
  }

  /**
   * Returns a line in which nothing breaks it or steers a terminal.
   *
   * @param line words that may come from outside
   * @return the line, with replacement characters where something would
   */
  public static String harmless(String line) {
    return FaultLine.oneLine(line);
  }

  /** Writes what is buffered, faults first. */
  public void flush() {
    err.flush();
    out.flush();
  }

  private static void write(Output to, String line) {
    char[] text = (line + "\n").toCharArray();
    to.write(text, 0, text.length);
  }
}
