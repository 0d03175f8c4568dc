package io.gridgov.examples.cli;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.analysis.Recorded;
import io.gridgov.core.rule.analysis.TableComparison;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.examples.cli.table.CaseFile;
import io.gridgov.examples.cli.table.TableFile;
import io.gridgov.examples.cli.table.Turn;
import io.gridgov.examples.cli.table.TurnPrint;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For which cases two versions of a table answer differently; a difference is a result. */
@Command(name = "diff")
final class TableDiffCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();
  @Mixin private TableSetting setting = new TableSetting();
  @Mixin private TableOutput output = new TableOutput();

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
  private Path now = Path.of("");

  @Option(names = "--facts", paramLabel = "FILE")
  private @Nullable Path facts;

  @Option(names = "--show", paramLabel = "N", defaultValue = "20")
  private int show = 20;

  TableDiffCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    requireSome();
    TextFile.require(old, now);
    TableSetting.Scene scene = setting.read(encoding.charset());
    Outcome<DecisionTable> before = TableFile.read(old, encoding.charset());
    Outcome<DecisionTable> after = TableFile.read(now, encoding.charset());
    Path cases = facts;
    int exit =
        cases == null
            ? regions(before.orElseThrow(), after.orElseThrow(), scene)
            : recorded(before.orElseThrow(), after.orElseThrow(), scene, cases);
    shell.tell(before.problems());
    shell.tell(after.problems());
    return exit;
  }

  private void requireSome() {
    if (show < 1) {
      throw Refusal.of(
          "usage",
          Spot.of("--show"),
          Text.of("--show must be at least 1: %s", "--show 须至少为 1：%s", show),
          Text.of("write a number such as 20", "请写数字，如 20"));
    }
  }

  private int regions(DecisionTable before, DecisionTable after, TableSetting.Scene scene) {
    TableComparison found =
        TableComparison.of(before, after, scene.universe(), scene.scope().showing(show));
    List<Turn> turns =
        found.changes().stream().map(change -> Turn.of(change, before, after)).toList();
    TurnPrint print = new TurnPrint(found.head(), turns, endOf(found), shell.locale());
    output.print(shell, print::to);
    found.undecided().ifPresent(region -> shell.tell(undecided(region.text())));
    shell.tell(found.remarks());
    return found.undecided().isPresent() ? Exit.FINDINGS : Exit.DONE;
  }

  private static Text endOf(TableComparison found) {
    int changes = found.changes().size();
    if (found.isSame()) {
      return Text.of("no case is decided differently", "没有任何情形的结论发生变化");
    }
    return found.more()
        ? Text.of(
            "%s regions are shown, there are more (--show N)", "列出 %s 处变化，另有更多（--show N）", changes)
        : Text.of("%s regions change, nothing else does", "共 %s 处变化，此外结论不变", changes);
  }

  private Problem undecided(Text where) {
    return Problem.warning(
        "undecided",
        Spot.of(now.toString()),
        new Text(
            "whether more changes was not decided within the budget, at " + where.en(),
            "是否还有其他变化未能在预算内判定，位置：" + where.zh()),
        Text.of("split the table, or name one day with --day", "请拆分决策表，或用 --day 指定一天"));
  }

  private int recorded(
      DecisionTable before, DecisionTable after, TableSetting.Scene scene, Path cases) {
    CaseFile file = new CaseFile(List.of(before, after), scene.orToday(), scene.zone());
    List<CaseFile.Placed> inputs =
        file.read(cases.toString(), TextFile.text(cases, encoding.charset()));
    IdentityHashMap<Recorded, Spot> places = new IdentityHashMap<>();
    inputs.forEach(each -> places.put(each.input(), each.place()));
    List<Recorded> all = inputs.stream().map(CaseFile.Placed::input).toList();
    List<Turn> turns =
        TableComparison.replay(before, after, all, scene::hierarchiesOn).stream()
            .map(each -> Turn.of(each, placeOf(each.input(), places), before, after))
            .toList();
    Text end =
        Text.of(
            "%s of %s cases are decided differently",
            "%2$s 件中有 %1$s 件结论发生变化", turns.size(), all.size());
    TurnPrint print = new TurnPrint(List.of(), turns, end, shell.locale());
    output.print(shell, print::to);
    shell.tell(file.problems());
    return file.problems().stream().anyMatch(Problem::isError) ? Exit.FINDINGS : Exit.DONE;
  }

  private static Spot placeOf(Recorded input, IdentityHashMap<Recorded, Spot> places) {
    return places.getOrDefault(input, Spot.of("facts"));
  }
}
