package io.gridgov.examples.cli;

import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.Refusal;
import picocli.CommandLine.Command;

/** The sources from which a pack, or a part of one, can be made; each is a command of its own. */
@Command(name = "import")
final class ImportCommand implements Runnable {
  @Override
  public void run() {
    throw Refusal.of(
        "usage",
        Spot.of("gridgov import"),
        Text.of("the source is missing", "缺少数据来源"),
        Text.of("see gridgov import --help", "请看 gridgov import --help"));
  }
}
