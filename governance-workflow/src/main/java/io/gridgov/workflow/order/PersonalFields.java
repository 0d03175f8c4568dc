package io.gridgov.workflow.order;

import io.gridgov.core.place.Attachment;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.StatedFields;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what is personal in a command into named fields. */
final class PersonalFields {
  private PersonalFields() {}

  /** A matter that no catalogue knows is whatever somebody typed, and so personal. */
  static Personal of(Report report, boolean matterKnown) {
    SortedMap<String, String> fields = new TreeMap<>();
    report.matter().filter(word -> !matterKnown).ifPresent(word -> fields.put("matter", word));
    if (!report.text().value().isEmpty()) {
      fields.put("text", report.text().value());
    }
    report.reporter().ifPresent(person -> fields.put("reporter", person.value()));
    addWhereabouts(fields, report.whereabouts());
    addAttachments(fields, report.attachments());
    return fields.isEmpty() ? Personal.NONE : new Personal(fields);
  }

  static Personal of(StatedFields stated) {
    SortedMap<String, String> fields = new TreeMap<>();
    stated.personal().forEach((name, text) -> fields.put("field." + name, text));
    return fields.isEmpty() ? Personal.NONE : new Personal(fields);
  }

  static Personal of(Command.FeedBack feedBack) {
    SortedMap<String, String> fields = new TreeMap<>();
    if (!feedBack.reply().value().isEmpty()) {
      fields.put("reply", feedBack.reply().value());
    }
    addAttachments(fields, feedBack.attachments());
    return fields.isEmpty() ? Personal.NONE : new Personal(fields);
  }

  private static void addWhereabouts(SortedMap<String, String> fields, Whereabouts where) {
    if (where instanceof Whereabouts.AtPoint at) {
      fields.put("where.point", at.point().toString());
    } else if (where instanceof Whereabouts.AtAddress at) {
      fields.put("where.address", at.code());
    } else if (where instanceof Whereabouts.AddressText said) {
      fields.put("where.text", said.text());
    } else if (where instanceof Whereabouts.NamedPlace named) {
      fields.put("where.name", named.name());
    } else if (where instanceof Whereabouts.StatedGrid stated) {
      fields.put("where.grid", stated.grid().value());
    } else if (where instanceof Whereabouts.AlongLine along) {
      fields.put("where.line", points(along.points()));
    } else if (where instanceof Whereabouts.InArea area) {
      fields.put("where.area", points(area.ring()));
    }
  }

  private static String points(List<GeoPoint> points) {
    return points.stream().map(GeoPoint::toString).collect(Collectors.joining(" "));
  }

  private static void addAttachments(SortedMap<String, String> fields, List<Attachment> all) {
    for (int i = 0; i < all.size(); i++) {
      Attachment one = all.get(i);
      String name = "attachment." + (i + 1) + ".";
      fields.put(name + "ref", one.ref());
      fields.put(name + "digest", one.digest());
      fields.put(name + "mediaType", one.mediaType());
      fields.put(name + "role", one.role().name());
      fields.put(
          name + "hiddenFrom", one.hiddenFrom().stream().sorted().collect(Collectors.joining(";")));
    }
  }
}
