package io.gridgov.examples.cli.page;

import java.util.List;

/** The parts of the page that are numbers in rows: the summary and the tables beside the charts. */
final class Tables {

  private final Wording wording;

  Tables(Wording wording) {
    this.wording = wording;
  }

  /** Returns the entries of the summary's list. */
  String summary(List<SummaryLine> lines, List<Published> figures) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      out.append("<div><dt>").append(Html.words(lines.get(i).label())).append("</dt>");
      out.append("<dd>").append(figure(figures.get(i))).append("</dd></div>\n");
    }
    return out.toString();
  }

  /** Returns reports by hour and channel. */
  String hours(Release release) {
    StringBuilder out = new StringBuilder("<table><thead><tr>").append(head(wording, "hour"));
    release.channels().forEach(name -> out.append(cell("th", Html.words(name))));
    out.append("</tr></thead>\n<tbody>\n");
    int hours = release.hours().isEmpty() ? 0 : release.hours().get(0).size();
    for (int hour = 0; hour < hours; hour++) {
      out.append("<tr>").append(cell("th", hour + ":00–" + (hour + 1) + ":00"));
      for (List<Published> row : release.hours()) {
        out.append(cell("td", figure(row.get(hour))));
      }
      out.append("</tr>\n");
    }
    return out.append("</tbody></table>").toString();
  }

  /** Returns the figures of the units. */
  String units(List<UnitFigures> units, Release release) {
    StringBuilder out = new StringBuilder("<table><thead><tr>");
    for (String key : List.of("unit", "shareColumn", "timed", "returnedColumn")) {
      out.append(head(wording, key));
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < units.size(); i++) {
      out.append("<tr>").append(cell("th", Html.words(units.get(i).name())));
      out.append(cell("td", figure(release.onTime().get(i))));
      out.append(cell("td", figure(release.timed().get(i))));
      out.append(cell("td", figure(release.returned().get(i)))).append("</tr>\n");
    }
    return out.append("</tbody></table>").toString();
  }

  private static String head(Wording wording, String key) {
    return cell("th", Html.words(wording.require(key)));
  }

  private static String cell(String name, String html) {
    return "<" + name + ">" + html + "</" + name + ">";
  }

  private String figure(Published figure) {
    String html = Html.words(figure.words(wording));
    return figure instanceof Published.Hidden
        ? "<span class=\"hidden-figure\">" + html + "</span>"
        : html;
  }
}
