package io.gridgov.workflow.intake;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.Locale;

/** What can be wrong with a row of reports; never echoes its content. */
enum ReportFault {
  BAD_KEY(
      "key and channel must be there and not too long; the row is left out",
      "来件编号与渠道须填写且不得过长；此行未采用",
      "fill in both",
      "请填写两者"),
  BAD_INSTANT(
      "'%s' must be an ISO date and time",
      "“%s”须为 ISO 日期时间", "write 2026-01-31T09:30", "请写成 2026-01-31T09:30"),
  BAD_COORDINATES(
      "lon and lat must both be degrees in range; the row goes on without its point",
      "经纬度须成对且在范围内；此行不采用坐标",
      "mend or empty both",
      "请更正或清空两者"),
  UNKNOWN_DATUM(
      "the datum is not one in degrees; the row goes on without its point",
      "坐标基准不是以度为单位的已知基准；此行不采用坐标",
      "write wgs84, cgcs2000, gcj02 or bd09",
      "请写 wgs84、cgcs2000、gcj02 或 bd09"),
  BAD_REFERENCE(
      "'%s' has not the form of an id; the row goes on without it",
      "“%s”不是合法编号；此行不采用该值", "mend or empty it", "请更正或清空"),
  BAD_FIELD(
      "'%s' must be %s; the row goes on without it",
      "“%s”须为 %s；此行不采用该值", "mend or empty it", "请更正或清空"),
  BAD_ACCUSED(
      "accused must be written unit:ID or holder:REF, joined by ';'; the row is left out",
      "被检举方须写成 unit:编号 或 holder:代号，以“;”分隔；此行未采用",
      "mend it, so that nobody judges a complaint about themselves",
      "请更正，以免被检举方承办对自己的投诉");

  private final String en;
  private final String zh;
  private final String remedyEn;
  private final String remedyZh;

  ReportFault(String en, String zh, String remedyEn, String remedyZh) {
    this.en = en;
    this.zh = zh;
    this.remedyEn = remedyEn;
    this.remedyZh = remedyZh;
  }

  Problem at(Spot spot, Object... args) {
    String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Problem.error(code, spot, Text.of(en, zh, args), new Text(remedyEn, remedyZh));
  }
}
