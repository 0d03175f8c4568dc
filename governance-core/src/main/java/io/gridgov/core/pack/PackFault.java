package io.gridgov.core.pack;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Severity;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.Locale;

/**
 * Every fault that the reading of a pack can find, with its words in both languages.
 *
 * <p>Patterns of one fault share their arguments. No argument is a holder, an element's reference
 * or an address, also where columns are shifted: see {@link FromCell}.
 */
enum PackFault {
  FOLDER_MISSING(
      "there is no folder at this path",
      "该路径下没有文件夹",
      "name the folder that holds city.json",
      "请指定包含 city.json 的文件夹"),
  NOT_A_FOLDER(
      "the pack is not a folder",
      "城市包不是文件夹",
      "name the folder, not a file in it",
      "请指定文件夹，而不是其中的文件"),
  UNREADABLE(
      "cannot be read: %1$s", "无法读取：%1$s", "check the file and its permissions", "请检查文件及其读取权限"),
  UNWRITABLE("cannot be written: %1$s", "无法写入：%1$s", "check space and permissions", "请检查磁盘空间和写入权限"),
  SYMLINK_ESCAPE(
      "the link leaves the folder of the pack",
      "链接指向城市包文件夹之外",
      "put the file itself into the pack",
      "请将文件本身放入城市包"),
  TOO_LARGE(
      "the pack holds more than %1$s MiB or %2$s files",
      "城市包超过 %1$s MiB 或 %2$s 个文件", "take out what is no part of the pack", "请移除不属于城市包的内容"),
  TARGET_NOT_EMPTY(
      "the target folder is not empty", "目标文件夹不为空", "name a new or empty folder", "请指定新的或空的文件夹"),
  TARGET_NOT_A_PACK(
      "the target holds more than a pack: %1$s",
      "目标中有城市包以外的内容：%1$s", "name a folder that holds nothing but a pack", "请指定只包含城市包的文件夹"),
  UNKNOWN_FOLDER(
      Severity.WARNING,
      "the folder is no part of a pack and was not read",
      "该文件夹不属于城市包，未读取",
      "keep only tables, lifecycles and calendars",
      "只保留 tables、lifecycles 和 calendars 文件夹"),
  UNKNOWN_FILE(
      Severity.WARNING,
      "the file is no part of a pack and was not read",
      "该文件不属于城市包，未读取",
      "correct its name or take it out",
      "请更正文件名或移除该文件"),
  NOT_CHECKED(
      Severity.NOT_CHECKED,
      "not checked, because no module that reads this file is present",
      "未检查:没有能读取该文件的模块",
      "add governance-geo for boundaries, governance-workflow for lifecycles",
      "边界请加入 governance-geo，流程请加入 governance-workflow"),
  MISSING_FILE(
      "the pack must hold this file",
      "城市包缺少此文件",
      "add it; see docs/pack-format.md",
      "请添加，参见 docs/pack-format.md"),
  DUPLICATE_KEY("the key '%1$s' stands twice", "键“%1$s”重复", "keep one of the two", "请只保留一个"),
  MISSING_KEY(
      "the key '%1$s' is missing",
      "缺少键“%1$s”", "add it; see docs/pack-format.md", "请添加，参见 docs/pack-format.md"),
  UNKNOWN_KEY(
      Severity.WARNING,
      "the key '%1$s' is unknown and was not read",
      "键“%1$s”未知，未读取",
      "correct its name or take it out",
      "请更正键名或移除"),
  UNKNOWN_COLUMN(
      Severity.WARNING,
      "this column is not known and is not read",
      "该列未知，不会读取",
      "check the spelling of the header, or remove the column",
      "请检查表头拼写，或删除该列"),
  WRONG_TYPE("'%1$s' must be %2$s", "“%1$s”的值必须是 %3$s", "write %2$s", "请写为 %3$s"),
  WRONG_VALUE("%1$s must be %2$s: '%4$s'", "%1$s 必须是 %3$s:“%4$s”", "write %2$s", "请写为 %3$s"),
  HIDDEN_VALUE("%1$s must be %2$s", "%1$s 必须是 %3$s", "write %2$s", "请写为 %3$s"),
  MISSING_VALUE("%1$s must not be empty", "%1$s 不能为空", "fill it in", "请填写"),
  WRONG_VERSION(
      "the pack has format version %1$s, this release reads 1",
      "城市包格式版本为 %1$s，本版本只支持 1", "use a newer release, or set v to 1", "请使用更新的版本，或将 v 设为 1"),
  LEVEL_ORDER(
      "a grid of level '%1$s' may not hang on one of level '%2$s'",
      "层级“%1$s”的网格不能挂在层级“%2$s”之下",
      "name a parent of the level above, or allow the level between to be skipped",
      "请指定上一层级的上级，或允许跳过中间层级"),
  TOP_HAS_PARENT(
      "level '%1$s' is the top and may have no parent",
      "“%1$s”是最高层级，不能有上级", "leave parent empty", "请将上级留空"),
  MISSING_PARENT(
      "a grid of level '%1$s' must have a parent",
      "层级“%1$s”的网格必须有上级", "name the grid above", "请填写上级编码"),
  DUPLICATE_CODE(
      "'%1$s' stands already in line %2$s for some of these days",
      "“%1$s”在第 %2$s 行已存在，且有效期重叠",
      "give each its own code, or dates that do not overlap",
      "请使用不同编码，或使有效期不重叠"),
  DUPLICATE_ROW(
      Severity.WARNING,
      "the row says the same as line %1$s",
      "该行与第 %1$s 行重复",
      "keep one of the two",
      "请只保留一行"),
  UNKNOWN_PARENT(
      "parent '%1$s' stands in no row",
      "上级“%1$s”不存在", "correct the code or add its row", "请更正编码或添加该行"),
  PARENT_NOT_VALID(
      "parent '%1$s' does not hold on all days of this row",
      "上级“%1$s”的有效期未覆盖本行有效期", "make the dates of both agree", "请使两者有效期一致"),
  PARENT_CYCLE(
      "parents form a circle: %1$s", "上级关系成环：%1$s", "correct one of these parents", "请更正其中一个上级"),
  UNKNOWN_GRID(
      "grid '%1$s' stands in no row of grids.csv",
      "grids.csv 中没有网格“%1$s”", "correct the code or add the grid", "请更正编码或添加该网格"),
  UNKNOWN_UNIT(
      "unit '%1$s' stands in no row of units.csv",
      "units.csv 中没有单位“%1$s”", "correct the id or add the unit", "请更正编号或添加该单位"),
  UNKNOWN_POST(
      "post '%1$s' stands in no row of posts.csv",
      "posts.csv 中没有岗位“%1$s”", "correct the id or add the post", "请更正编号或添加该岗位"),
  UNKNOWN_MATTER(
      "matter '%1$s' stands in no row of matters.csv, or in several",
      "matters.csv 中没有或不止一个事项“%1$s”",
      "write kind:code of a matter of the catalogue",
      "请按“类型:编码”填写目录中的事项"),
  UNKNOWN_LEVEL(
      "level '%1$s' stands not in city.json",
      "city.json 中没有层级“%1$s”", "correct the name or add the level", "请更正名称或添加该层级"),
  UNKNOWN_CALENDAR(
      "calendar '%1$s' stands not in calendars/",
      "calendars/ 中没有日历“%1$s”", "correct the id or add the calendar", "请更正标识或添加该日历"),
  SAME_CALENDAR(
      "another file holds the calendar '%1$s' already",
      "另一文件已包含日历“%1$s”", "give each calendar its own id", "请为每个日历使用不同标识"),
  SAME_TABLE(
      "%1$s holds the table of this name already",
      "%1$s 已包含同名决策表", "keep the table in one file", "每张决策表只保留一个文件"),
  CALENDAR_UNNAMED(
      Severity.WARNING,
      "city.json names none of the %1$s calendars, so that of mainland China is used",
      "city.json 未指定 %1$s 个日历中的任何一个，将使用全国日历",
      "name one as 'calendar'",
      "请用 calendar 指定一个"),
  REFERENCE_NOT_VALID(
      Severity.WARNING,
      "'%1$s' does not hold on all days of this row",
      "“%1$s”的有效期未覆盖本行有效期",
      "make the dates of both agree",
      "请使两者有效期一致"),
  SHARES(
      "shares of '%1$s' on %2$s add up to %3$s, not to 1",
      "“%1$s”在 %2$s 的份额合计为 %3$s，不等于 1", "correct the shares of these rows", "请更正这些行的份额"),
  CHANGE_ENDS(
      "a change of kind '%1$s' names 'from' unless it founds and 'to' unless it closes",
      "类型为“%1$s”的变更须填写变更前（设立除外）和变更后（撤销除外）", "fill in or empty the cell", "请填写或清空该单元格"),
  GRID_NOT_ENDED(
      Severity.WARNING,
      "grid '%1$s' has no row that ends on %2$s",
      "网格“%1$s”没有在 %2$s 失效的行",
      "make the date and the rows of grids.csv agree",
      "请使日期与 grids.csv 的有效期一致"),
  GRID_NOT_BEGUN(
      Severity.WARNING,
      "grid '%1$s' has no row that begins on %2$s",
      "网格“%1$s”没有在 %2$s 生效的行",
      "make the date and the rows of grids.csv agree",
      "请使日期与 grids.csv 的有效期一致"),
  RECUSAL_UNITS(
      "recusalUnits must name two different units",
      "recusalUnits 必须是两个不同的单位",
      "name who takes an order over, and who does where the first is accused",
      "请填写接办单位，以及其被检举时的替代单位"),
  NO_UNIT_DAY(
      "unit '%1$s' does not exist on %2$s",
      "单位“%1$s”在 %2$s 不存在", "name a unit that does", "请指定当日存在的单位"),
  SEVERAL_HEADS(
      Severity.WARNING,
      "unit '%1$s' has another head in line %2$s",
      "单位“%1$s”在第 %2$s 行已有负责人",
      "keep one head for each day",
      "每天只保留一名负责人"),
  STAND_IN(
      Severity.WARNING,
      "holder and stand-in are the same",
      "任职人与代理人相同",
      "name another stand-in or leave it empty",
      "请指定他人代理或留空"),
  AMBIGUOUS_JURISDICTION(
      Severity.WARNING,
      "grid '%1$s' has another unit for this line in line %2$s",
      "网格“%1$s”的该条线在第 %2$s 行已有单位",
      "keep one unit, or set dates that do not overlap",
      "请只保留一个单位，或使有效期不重叠"),
  SELF_RELATION("a unit cannot be tied to itself", "单位不能与自身建立关系", "name two units", "请填写两个单位"),
  ROSTER_OVERLAP(
      "the shift overlaps the one in line %1$s",
      "该班次与第 %1$s 行重叠", "shorten one of the two", "请缩短其中一个"),
  DATES_REVERSED(
      "%1$s must come before %2$s", "%1$s 必须早于 %2$s", "exchange or correct them", "请对调或更正"),
  SWAPPED_COORDINATES(
      "longitude and latitude are probably exchanged", "经度和纬度可能写反", "exchange the two", "请对调经度和纬度"),
  ADDRESS_OVERLAP(
      "grids '%1$s' and '%2$s' both claim this place; see line %3$s",
      "网格“%1$s”与“%2$s”都包含此处，参见第 %3$s 行", "give each floor to one grid", "请使每个楼层只属于一个网格"),
  ADDRESS_GAP(
      Severity.WARNING,
      "floors %1$s belong to no grid",
      "%1$s 层不属于任何网格",
      "give them to a grid, if they exist",
      "如确有这些楼层，请划入网格"),
  NO_ADDRESS(
      Severity.WARNING,
      "listed grid '%1$s' has no address",
      "列举型网格“%1$s”没有地址",
      "add its addresses to addresses.csv",
      "请在 addresses.csv 中添加地址"),
  PEOPLE_CODED(
      "code and state of people must stay empty", "人员的编码和状态必须为空", "empty both cells", "请清空这两个单元格"),
  KEPT_BINDING(
      "the same reference to people stands in line %1$s; earlier bindings are not kept",
      "同一人员引用已在第 %1$s 行；不得保留以往绑定", "keep the present row only", "请只保留当前一行"),
  FIELD_VALUES(
      "'%2$s' are no values of type %1$s",
      "“%2$s”不是 %1$s 类型的取值",
      "write a|b for text, 0..100 for number, and nothing for other types",
      "text 写 a|b，number 写 0..100，其他类型留空"),
  FIELD_TAKEN(
      "the name '%1$s' is one of the library's own",
      "名称“%1$s”为内置名称", "give the field another name", "请为字段另取名称"),
  PERSONAL_FACT(
      "'%1$s' is personal and must not serve a decision",
      "“%1$s”是个人信息，不得用于决策",
      "remove the column, or decide by a field that is not personal",
      "请删除该列，或改用非个人信息字段"),
  FIELD_TYPE(
      "fields.csv declares '%1$s' as %2$s, not as %3$s",
      "fields.csv 中“%1$s”的类型为 %2$s，而不是 %3$s", "write %2$s below it", "请在其下方写 %2$s"),
  NO_BASIS("personal data must name its legal basis", "个人信息字段必须注明依据", "fill in basis", "请填写依据");

  private final Severity severity;
  private final String en;
  private final String zh;
  private final String remedyEn;
  private final String remedyZh;

  PackFault(String en, String zh, String remedyEn, String remedyZh) {
    this(Severity.ERROR, en, zh, remedyEn, remedyZh);
  }

  PackFault(Severity severity, String en, String zh, String remedyEn, String remedyZh) {
    this.severity = severity;
    this.en = en;
    this.zh = zh;
    this.remedyEn = remedyEn;
    this.remedyZh = remedyZh;
  }

  /** The stable code, such as {@code unknown-parent}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Severity severity() {
    return severity;
  }

  Problem at(Spot spot, Object... args) {
    Object[] shown = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      shown[i] =
          shown(
              args[i] instanceof FromCell cell
                  ? cell.shownIn(spot.file())
                  : String.valueOf(args[i]));
    }
    return new Problem(
        code(), severity, spot, Text.of(en, zh, shown), Text.of(remedyEn, remedyZh, shown));
  }

  /** One line of at most 80 code points, without control characters. */
  private static String shown(String text) {
    int[] points =
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).limit(200).toArray();
    boolean cut = points.length > 160;
    return new String(points, 0, cut ? 160 : points.length) + (cut ? "…" : "");
  }
}
