package io.gridgov.examples.cli;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in both languages, one fault each. */
final class UsageFaults {
  private UsageFaults() {}

  static List<Problem> of(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().stream()
          .map(arg -> Text.of("%s is missing", "缺少 %s", nameOf(arg)))
          .map(text -> fault(command, text))
          .toList();
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched.getUnmatched().stream()
          .map(arg -> Text.of("'%s' is not known here", "无法识别“%s”", arg))
          .map(text -> fault(command, text))
          .toList();
    }
    return List.of(fault(command, messageOf(wrong)));
  }

  private static Text messageOf(ParameterException wrong) {
    ArgSpec arg = wrong.getArgSpec();
    if (wrong instanceof OverwrittenOptionException twice) {
      return Text.of("%s stands twice", "%s 出现了两次", nameOf(twice.getOverwritten()));
    }
    if (arg != null) {
      return arg.type().isEnum()
          ? Text.of("%s must be one of %s", "%s 须为以下之一：%s", nameOf(arg), choices(arg.type()))
          : Text.of("%s has an unusable value or none", "%s 的值缺失或无法使用", nameOf(arg));
    }
    return Text.of("the arguments do not fit the command", "参数与命令不符");
  }

  private static String choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String nameOf(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static Problem fault(String command, Text message) {
    return Problem.error(
        "usage", Spot.of(command), message, Text.of("see %s --help", "请看 %s --help", command));
  }
}
