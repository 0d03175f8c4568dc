package io.gridgov.examples.cli.shell;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Failures of the file system as faults. */
final class FileFaults {
  private FileFaults() {}

  static Problem unreadable(String file, IOException failure) {
    Spot spot = Spot.of(file);
    if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
      return missing(spot);
    }
    return Problem.error(
        "unreadable-file",
        spot,
        joined(Text.of("the file cannot be read", "无法读取该文件"), reason(failure)),
        Text.of("check the file and the right to read it", "请检查该文件及其读取权限"));
  }

  /** What stands behind an unchecked failure of input or output. */
  static IOException causeOf(UncheckedIOException failure) {
    IOException cause = failure.getCause();
    return cause == null ? new IOException(failure.getMessage()) : cause;
  }

  static Problem missing(Spot spot) {
    return Problem.error(
        "missing-file",
        spot,
        Text.of("there is no such file", "文件不存在"),
        Text.of("check the name and the folder", "请检查文件名和所在目录"));
  }

  static Problem folder(Spot spot) {
    return Problem.error(
        "not-a-file",
        spot,
        Text.of("this is a folder, not a file", "这是目录，不是文件"),
        Text.of("name a file in it", "请指定其中的文件"));
  }

  static Problem pipe(Spot spot) {
    return Problem.error(
        "not-a-file",
        spot,
        Text.of("this has to be read more than once", "此处内容须读取多次"),
        Text.of("give a file instead of a pipe", "请给出文件，而不是管道"));
  }

  static Problem twice(Spot spot) {
    return Problem.error(
        "same-file",
        spot,
        Text.of(
            "the output would take the place of an input or of another output", "该输出会覆盖输入文件或另一个输出"),
        Text.of("name another file", "请指定另一个文件"));
  }

  static Problem tooLarge(Spot spot, long mostMib) {
    return Problem.error(
        "too-large",
        spot,
        Text.of("the file is larger than %s MiB", "文件超过 %s MiB", mostMib),
        Text.of("split the file", "请拆分文件"));
  }

  static Problem unwritable(String file, IOException failure) {
    return Problem.error(
        "unwritable-output",
        Spot.of(file),
        joined(Text.of("the output cannot be written", "无法写入输出"), reason(failure)),
        Text.of(
            "free space on the disk, or name a folder that you may write to",
            "请释放磁盘空间，或指定有写入权限的目录"));
  }

  private static Text joined(Text what, Text why) {
    return new Text(what.en() + ": " + why.en(), what.zh() + "：" + why.zh());
  }

  private static Text reason(IOException failure) {
    if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
      return Text.of("its folder does not exist", "其所在目录不存在");
    }
    if (failure instanceof FileAlreadyExistsException) {
      return Text.of("a file stands where a folder is needed", "需要目录之处已有同名文件");
    }
    if (failure instanceof AccessDeniedException) {
      return Text.of("access is denied", "没有权限");
    }
    String said =
        failure instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : String.valueOf(failure.getMessage());
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return Text.of("no space is left on the disk", "磁盘空间已满");
    }
    if (lower.contains("not a directory")) {
      return Text.of("its folder does not exist", "其所在目录不存在");
    }
    return Text.of("the system refused (%s)", "系统拒绝（%s）", failure.getClass().getSimpleName());
  }
}
