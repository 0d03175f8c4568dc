package io.gridgov.examples.cli;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.OutputFailed;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import picocli.CommandLine.ParameterException;

/** Turns whatever ends a command early into lines on standard error and an exit code. */
final class Faults {
  private static final String DEBUG = "GRIDGOV_DEBUG";

  private final Shell shell;

  Faults(Shell shell) {
    this.shell = shell;
  }

  int tell(Throwable thrown) {
    try {
      if (thrown instanceof Refusal refusal) {
        shell.flush();
        shell.tell(refusal.problems());
      } else if (thrown instanceof ParameterException wrong) {
        shell.tell(UsageFaults.of(wrong));
      } else if (thrown instanceof OutputFailed failed) {
        tellUnwritable(failed);
      } else if (thrown instanceof OutOfMemoryError) {
        shell.tell(outOfMemory());
      } else {
        tellInternal(thrown);
      }
      shell.err().flush();
    } catch (OutputFailed nobodyListens) {
      return Exit.REFUSED;
    } catch (java.io.IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return Exit.REFUSED;
  }

  private void tellUnwritable(OutputFailed failed) {
    if (!failed.readerHasGone()) {
      shell.tell(
          Problem.error(
              "unwritable-output",
              Spot.of("stdout"),
              Text.of("standard output cannot be written", "无法写入标准输出"),
              Text.of("free space where it is kept", "请释放其所在磁盘的空间")));
    }
  }

  private static Problem outOfMemory() {
    return Problem.error(
        "out-of-memory",
        Spot.of("gridgov"),
        Text.of("the memory does not suffice", "内存不足"),
        Text.of("give more with java -Xmx4g", "请用 java -Xmx4g 增加内存"));
  }

  private void tellInternal(Throwable thrown) {
    shell.tell(
        Problem.error(
            "internal-fault",
            Spot.of("gridgov"),
            Text.of(
                "internal fault %s (%s)",
                "内部错误 %s（%s）", idOf(thrown), thrown.getClass().getSimpleName()),
            Text.of(
                "this is a fault of the program: report the number and the command",
                "这是程序的错误：请报告该编号和所用命令")));
    if (System.getenv(DEBUG) != null) {
      PrintWriter trace = new PrintWriter(shell.err());
      thrown.printStackTrace(trace);
      trace.flush();
    }
  }

  /** The same fault at the same place of the program has the same number. */
  private static String idOf(Throwable thrown) {
    CRC32 sum = new CRC32();
    sum.update(thrown.getClass().getName().getBytes(StandardCharsets.UTF_8));
    Arrays.stream(thrown.getStackTrace())
        .limit(5)
        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
        .forEach(frame -> sum.update(frame.getBytes(StandardCharsets.UTF_8)));
    return String.format("%08x", sum.getValue());
  }
}
