package io.gridgov.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks in rounds of one fork each, so that a busy minute of the machine meets every
 * engine, and prints the medians' ratios. Takes JMH's own options; {@code -Drounds=3}.
 */
public final class Benchmarks {
  private static final int ROUNDS = 3;

  private Benchmarks() {}

  /**
   * Runs.
   *
   * @param args as JMH's
   * @throws RunnerException if a benchmark fails, as it does if engines disagree
   * @throws CommandLineOptionException if the options are wrong
   */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    List<RunResult> results = new ArrayList<>();
    for (int round = 0; round < Integer.getInteger("rounds", ROUNDS); round++) {
      results.addAll(run(args));
    }
    System.out.println(Ratios.of(results).page());
  }

  private static Collection<RunResult> run(String[] args)
      throws RunnerException, CommandLineOptionException {
    return new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .forks(1)
                .warmupForks(0)
                .shouldFailOnError(true)
                .jvmArgsAppend("-Xmx2g")
                .build())
        .run();
  }
}
