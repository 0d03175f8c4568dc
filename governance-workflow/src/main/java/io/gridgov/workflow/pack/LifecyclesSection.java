package io.gridgov.workflow.pack;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackSection;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.FactCatalogue;
import io.gridgov.core.sheet.Utf8Text;
import io.gridgov.workflow.intake.ReportCsv;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.lifecycle.LifecycleReader;
import io.gridgov.workflow.lifecycle.Lifecycles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the lifecycle of a pack and checks all that the workflow needs of it (工作流分节).
 *
 * <p>Owns {@code lifecycles/*.json}, of which there is exactly one in this release. Also checks
 * that the tables {@code routing}, {@code limits} and {@code desk} are there, that these and the
 * optional ones ({@link io.gridgov.workflow.rulebook.Rulebook}) have the columns and values that
 * the workflow understands and a default row, that no table locks an order in, and that the posts
 * it depends on are filled on the pack's first day.
 *
 * @since 0.1.0
 */
public final class LifecyclesSection implements PackSection<Lifecycles> {
  private static final String FOLDER = "lifecycles/";

  /** Creates the section; for the service loader. */
  public LifecyclesSection() {}

  @Override
  public String id() {
    return "lifecycles";
  }

  @Override
  public Class<Lifecycles> type() {
    return Lifecycles.class;
  }

  @Override
  public boolean owns(String fileName) {
    return fileName.startsWith(FOLDER) && fileName.endsWith(".json");
  }

  @Override
  public FactCatalogue facts() {
    return TableForm.declared();
  }

  @Override
  public Set<String> reservedNames() {
    return ReportCsv.headers();
  }

  @Override
  public Outcome<Lifecycles> read(PackFiles files, CityPack city) {
    Problems problems = new Problems();
    List<String> names = files.names().stream().filter(this::owns).toList();
    if (names.isEmpty()) {
      problems.add(WorkflowFault.MISSING_LIFECYCLE.at(Spot.of(FOLDER + "standard.json")));
    }
    names.stream()
        .skip(1)
        .forEach(name -> problems.add(WorkflowFault.SEVERAL_LIFECYCLES.at(Spot.of(name))));
    List<Lifecycle> read = new ArrayList<>();
    names.forEach(name -> read(files, name, problems, read));
    TableForm.ALL.forEach(form -> new FormChecks(form, city, files, problems).check());
    new ContentChecks(city, problems).check();
    read.stream().findFirst().ifPresent(one -> new RoleChecks(city, one, problems).check());
    read.stream().findFirst().ifPresent(one -> new GuardChecks(city, one, problems).check());
    return Outcome.from(problems, () -> Lifecycles.of(read));
  }

  private static void read(
      PackFiles files, String name, Problems problems, List<Lifecycle> lifecycles) {
    Outcome<String> text = Utf8Text.decode(name, files.find(name).orElseThrow());
    problems.addAll(text.problems());
    text.value()
        .map(decoded -> LifecycleReader.read(name, decoded))
        .ifPresent(
            outcome -> {
              problems.addAll(outcome.problems());
              outcome.value().ifPresent(lifecycles::add);
            });
  }
}
