package io.gridgov.examples.cli;

import io.gridgov.examples.cli.shell.Shell;
import picocli.CommandLine;

/** The commands of {@code gridgov}; a new one is one line here and its texts in both bundles. */
final class Commands {
  private Commands() {}

  static void addTo(CommandLine gridgov, Shell shell) {
    gridgov.addSubcommand(new DayCommand(shell));
    gridgov.addSubcommand(new CheckCommand(shell));
    gridgov.addSubcommand(new DiffCommand(shell));
    CommandLine imports = new CommandLine(new ImportCommand());
    imports.addSubcommand(new Nyc311Command(shell));
    imports.addSubcommand(new NoticeCommand(shell));
    gridgov.addSubcommand(imports);
    CommandLine tables = new CommandLine(new TableCommand());
    tables.addSubcommand(new TableCheckCommand(shell));
    tables.addSubcommand(new TableEvalCommand(shell));
    tables.addSubcommand(new TableDiffCommand(shell));
    tables.addSubcommand(new TableConvertCommand(shell));
    gridgov.addSubcommand(tables);
    gridgov.addSubcommand(new LocateCommand(shell));
    gridgov.addSubcommand(new AuditCommand(shell));
    gridgov.addSubcommand(new TransformCommand(shell));
    gridgov.addSubcommand(new DueCommand(shell));
  }
}
