package io.gridgov.workflow.order;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.place.Siting;
import io.gridgov.core.rule.FactCatalogue;
import io.gridgov.core.rule.Value;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.Accused;
import io.gridgov.workflow.intake.CaseFacts;
import io.gridgov.workflow.intake.ExternalRef;
import io.gridgov.workflow.intake.ReportKey;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known about the case of an order (案卷), without anything personal.
 *
 * @param report the report's key
 * @param receivedAt when it came in
 * @param subject who should mend it
 * @param accused who is accused
 * @param references its numbers elsewhere
 * @param statedDue a deadline that the sending system had set
 * @param matter the matter, once known
 * @param severity how grave; may be empty
 * @param rule {@code owner} or {@code territory}; may be empty
 * @param grid the grid, once known
 * @param level the grid's level; may be empty
 * @param method how the grid was found
 * @param fields the city's own fields that are not personal, text by name
 * @since 0.1.0
 */
public record CaseFile(
    ReportKey report,
    Instant receivedAt,
    Optional<UnitId> subject,
    Set<Accused> accused,
    List<ExternalRef> references,
    Optional<Instant> statedDue,
    Optional<MatterId> matter,
    String severity,
    String rule,
    Optional<GridCode> grid,
    String level,
    Siting.Method method,
    SortedMap<String, String> fields) {
  /** Copies. */
  public CaseFile {
    accused = Set.copyOf(accused);
    references = List.copyOf(references);
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  static CaseFile of(ReportKey report, Instant receivedAt) {
    return new CaseFile(
        report,
        receivedAt,
        Optional.empty(),
        Set.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        "",
        Siting.Method.NONE,
        new TreeMap<>());
  }

  CaseFile received(OrderEvent.Received event) {
    SortedSet<String> texts = new TreeSet<>(event.accused());
    Set<Accused> whom = new java.util.HashSet<>();
    texts.forEach(text -> whom.add(Accused.parse(text)));
    return new CaseFile(
        event.report(),
        receivedAt,
        event.subject(),
        Collections.unmodifiableSet(whom),
        event.references(),
        event.statedDue(),
        matter,
        severity,
        rule,
        grid,
        level,
        method,
        fields);
  }

  CaseFile located(OrderEvent.Located event) {
    return new CaseFile(
        report,
        receivedAt,
        subject,
        accused,
        references,
        statedDue,
        matter,
        severity,
        rule,
        Optional.of(event.grid()),
        event.level(),
        event.method(),
        fields);
  }

  CaseFile classified(OrderEvent.Classified event) {
    return new CaseFile(
        report,
        receivedAt,
        subject,
        accused,
        references,
        statedDue,
        Optional.of(event.matter()),
        event.severity(),
        event.rule(),
        grid,
        level,
        method,
        fields);
  }

  CaseFile referenced(ExternalRef reference) {
    List<ExternalRef> all = new java.util.ArrayList<>(references);
    all.add(reference);
    return new CaseFile(
        report,
        receivedAt,
        subject,
        accused,
        all,
        statedDue,
        matter,
        severity,
        rule,
        grid,
        level,
        method,
        fields);
  }

  CaseFile described(OrderEvent.Described event) {
    SortedMap<String, String> all = new TreeMap<>(fields);
    all.putAll(event.fields());
    return new CaseFile(
        report,
        receivedAt,
        subject,
        accused,
        references,
        statedDue,
        matter,
        severity,
        rule,
        grid,
        level,
        method,
        all);
  }

  /**
   * Returns the facts that tables may ask for.
   *
   * @param declared what the pack in force declares; a field that it does not, or with a type that
   *     does not admit the value any more, is missing
   * @return the facts
   */
  public CaseFacts facts(FactCatalogue declared) {
    SortedMap<String, Value> own = new TreeMap<>();
    fields.forEach(
        (name, text) ->
            declared
                .find(name)
                .flatMap(type -> type.read(text))
                .ifPresent(value -> own.put(name, value)));
    return new CaseFacts(
        report.channel(),
        matter,
        severity,
        rule,
        grid,
        level,
        subject.isPresent(),
        !accused.isEmpty(),
        own);
  }
}
