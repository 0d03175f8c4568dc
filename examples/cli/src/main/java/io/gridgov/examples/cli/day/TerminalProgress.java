package io.gridgov.examples.cli.day;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar with rate and remaining time (进度条).
 *
 * @since 0.1.0
 */
public final class TerminalProgress implements Progress {
  private static final int WIDTH = 100;

  private final String task;
  private final PrintStream target;
  private @Nullable ProgressBar bar;

  /**
   * Creates a bar that appears once the reports have been counted.
   *
   * @param task what stands before it
   * @param target a terminal
   */
  public TerminalProgress(String task, PrintStream target) {
    this.task = task;
    this.target = target;
  }

  @Override
  public void begin(long rows) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(rows)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .showSpeed()
            .setConsumer(new ConsoleProgressBarConsumer(target, WIDTH))
            .build();
  }

  @Override
  public void advance(long rows) {
    if (bar != null) {
      bar.stepBy(rows);
    }
  }

  @Override
  public void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
