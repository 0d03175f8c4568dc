package io.gridgov.workflow.engine;

import io.gridgov.core.CityId;
import io.gridgov.workflow.engine.spi.Salts;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.internal.canon.CanonicalJson;
import io.gridgov.workflow.internal.canon.Digests;
import io.gridgov.workflow.internal.canon.Trees;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.Request;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The digest by which a command sent again is told from another one (law L10).
 *
 * <p>Keyed, because commands hold personal data. Of a report only what was sent counts, not where
 * the map of the day put it.
 */
final class Payload {
  private Payload() {}

  static String digest(Request request, Salts salts) {
    SortedMap<String, Object> members = new TreeMap<>();
    members.put("actor", Trees.ofRecord(request.actor()));
    members.put(
        "command",
        request.command() instanceof Command.Submit submit
            ? tree(submit.report())
            : Trees.ofRecord(request.command()));
    return Digests.hmac(key(salts, request.city(), request.order()), CanonicalJson.write(members));
  }

  private static byte[] key(Salts salts, CityId city, OrderId order) {
    return salts.salt(city, order, 0, "payload").getBytes(StandardCharsets.UTF_8);
  }

  private static SortedMap<String, Object> tree(Report report) {
    SortedMap<String, Object> members = new TreeMap<>();
    members.put("type", "Submit");
    members.put("key", Trees.of(report.key()));
    members.put("at", Trees.of(report.at()));
    members.put("whereabouts", Trees.ofRecord(report.whereabouts()));
    report.matter().ifPresent(matter -> members.put("matter", matter));
    members.put("text", report.text().value());
    report.reporter().ifPresent(person -> members.put("reporter", person.value()));
    report.subject().ifPresent(unit -> members.put("subject", unit.value()));
    members.put("accused", Trees.of(report.accused()));
    members.put("attachments", Trees.of(report.attachments()));
    members.put("references", Trees.of(report.references()));
    report.statedDue().ifPresent(due -> members.put("due", Trees.of(due)));
    if (!report.fields().isEmpty()) {
      members.put("fields", Trees.of(report.fields()));
    }
    return members;
  }
}
