package io.gridgov.examples.cli.day;

import io.gridgov.core.problem.Problem;
import io.gridgov.examples.cli.sim.Disagreement;
import io.gridgov.examples.cli.sim.Played;
import io.gridgov.workflow.intake.ReportRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What has to be told about single rows; parts are joined in any order. For one thread. */
final class Remarks {
  private static final int LISTED = 1000;

  /** A row that the city's rules refused, and what they advise instead. */
  record Refused(ReportRow row, String advice) {}

  private final TreeSet<Problem> faults = new TreeSet<>();
  private final List<Refused> refused = new ArrayList<>();
  private final List<Disagreement> disagreements = new ArrayList<>();
  private long faultCount;

  void add(Played played) {
    addFaults(played.faults(), played.faults().size());
    played.refusal().ifPresent(advice -> refused.add(new Refused(played.first(), advice)));
    played.disagreement().ifPresent(disagreements::add);
  }

  void addFaults(Collection<Problem> problems, long count) {
    faultCount += count;
    faults.addAll(problems);
    while (faults.size() > LISTED) {
      faults.pollLast();
    }
  }

  void add(Remarks other) {
    addFaults(other.faults, other.faultCount);
    refused.addAll(other.refused);
    disagreements.addAll(other.disagreements);
  }

  /** The first thousand by place. */
  List<Problem> faults() {
    return List.copyOf(faults);
  }

  long faultCount() {
    return faultCount;
  }

  List<Refused> refused() {
    return refused.stream().sorted(Comparator.comparing(one -> one.row().spot())).toList();
  }

  List<Disagreement> disagreements() {
    return disagreements.stream().sorted(Comparator.comparing(one -> one.row().spot())).toList();
  }
}
