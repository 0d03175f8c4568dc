package io.gridgov.examples.cli;

import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.Refusal;
import picocli.CommandLine.Command;

/** What can be done with a decision table; each is a command of its own. */
@Command(name = "table")
final class TableCommand implements Runnable {
  @Override
  public void run() {
    throw Refusal.of(
        "usage",
        Spot.of("gridgov table"),
        Text.of("check, eval or diff is missing", "缺少 check、eval 或 diff"),
        Text.of("see gridgov table --help", "请看 gridgov table --help"));
  }
}
