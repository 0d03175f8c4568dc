package io.gridgov.examples.cli.page;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The timelines of orders: a line each, which opens. */
final class Stories {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Wording wording;
  private final ZoneId zone;

  Stories(Wording wording, ZoneId zone) {
    this.wording = wording;
    this.zone = zone;
  }

  /** Returns the timelines, the first one open. */
  String all(List<Story> stories) {
    StringBuilder out = new StringBuilder();
    for (Story story : stories) {
      out.append(out.isEmpty() ? "<details class=\"story\" open>" : "<details class=\"story\">");
      out.append(heading(story)).append("<ol class=\"steps\">\n");
      story.steps().forEach(step -> out.append(step(step)));
      out.append("</ol></details>\n");
    }
    return out.toString();
  }

  private String heading(Story story) {
    String units = story.units().stream().map(Html::words).collect(Collectors.joining(" → "));
    return "<summary><span class=\"matter\">"
        + Html.words(story.matter())
        + "</span><span class=\"took\">"
        + Html.words(took(story))
        + "</span><span class=\"about\">"
        + Html.escape(story.id())
        + (units.isEmpty() ? "" : " · " + units)
        + "</span></summary>";
  }

  private Words took(Story story) {
    Words form = wording.require(story.open() ? "durationOpen" : "duration");
    return Words.of(filled(form.en(), story.took()), filled(form.zh(), story.took()));
  }

  private static String filled(String form, Duration took) {
    return form.replace("{0}", Long.toString(took.toDays()))
        .replace("{1}", Integer.toString(took.toHoursPart()));
  }

  private String step(Story.Step step) {
    return "<li><time datetime=\""
        + step.at()
        + "\">"
        + TIME.format(step.at().atZone(zone))
        + "</time><strong>"
        + Html.words(step.event())
        + "</strong><span class=\"unit\">"
        + Html.words(step.unit())
        + "</span><p>"
        + Html.words(step.explanation())
        + "</p></li>\n";
  }
}
