package io.gridgov.core.pack;

import io.gridgov.core.sheet.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The CSV lists of a pack: their columns in canonical order, and the Chinese header of each. */
enum ListFile {
  GRIDS(
      "grids.csv",
      "code valid_from",
      "code!网格编码 name!名称 level!层级 kind=类型 parent=上级编码 managed_by=管理方编码 households=户数"
          + " valid_from=生效日期 valid_to=失效日期 note=备注"),
  CHANGES(
      "changes.csv", "date kind from to", "date!日期 kind!变更类型 from!变更前 to!变更后 share=份额 basis=依据"),
  ADDRESSES(
      "addresses.csv",
      "code valid_from",
      "code!地址编码 grid!网格编码 estate=小区 building=楼栋 unit=单元 floors=楼层 alias=别名 lon=经度 lat=纬度"
          + " valid_from=生效日期 valid_to=失效日期"),
  UNITS(
      "units.csv",
      "id valid_from",
      "id!单位编号 name!单位名称 kind!单位类型 line=条线 level=层级 parent=上级单位 grid=网格编码 managed_by=代管单位"
          + " valid_from=生效日期 valid_to=失效日期 successor=承接单位 calendar=日历"),
  JURISDICTIONS(
      "jurisdictions.csv",
      "unit line grid valid_from",
      "unit!单位编号 line=条线 grid!网格编码 valid_from=生效日期 valid_to=失效日期 basis=依据"),
  RELATIONS(
      "relations.csv",
      "kind parent child valid_from",
      "kind!关系类型 parent!上级单位 child!下级单位 role=角色 valid_from=生效日期 valid_to=失效日期"),
  POSTS(
      "posts.csv",
      "id valid_from",
      "id!岗位编号 unit!单位编号 grid=网格编码 role!角色 holder=任职人 stand_in=代理人 share=份额"
          + " valid_from=生效日期 valid_to=失效日期"),
  ROSTERS("rosters.csv", "post from", "post!岗位编号 from!开始时间 to!结束时间"),
  MATTERS(
      "matters.csv",
      "kind code valid_from",
      "standard=标准 kind!事项类型 code!事项编码 name!事项名称 parent=上级事项 synonyms=同义词 severity=严重程度"
          + " rule=派遣规则 filing=立案条件 closing=结案条件 valid_from=生效日期 valid_to=失效日期"),
  DUTIES("duties.csv", "level matter", "level!层级 matter!事项 kind!履职类型 lead_line=牵头条线 basis=依据"),
  ELEMENTS(
      "elements.csv",
      "kind ref grid code valid_from",
      "kind!要素类型 ref=引用 count=数量 grid!网格编码 standard=标准 code=编码 state=状态"
          + " valid_from=生效日期 valid_to=失效日期 source=来源"),
  FIELDS("fields.csv", "on name", "name!字段名 type!字段类型 values=取值 on!适用对象 personal!个人信息 basis=依据");

  private final String file;
  private final String key;
  private final String columns;

  /** Columns as {@code name!alias} (required) or {@code name=alias}. */
  ListFile(String file, String key, String columns) {
    this.file = file;
    this.key = key;
    this.columns = columns;
  }

  static Optional<ListFile> find(String file) {
    return Arrays.stream(values()).filter(list -> list.file.equals(file)).findFirst();
  }

  /** Whether cells may hold references to people, or addresses. */
  boolean isPersonal() {
    return this == POSTS || this == ELEMENTS || this == ADDRESSES;
  }

  String file() {
    return file;
  }

  /** The columns in canonical order, each with its Chinese header. */
  List<Column> columns() {
    return Arrays.stream(columns.split(" ", -1)).map(ListFile::column).toList();
  }

  private static Column column(String text) {
    int mark = Math.max(text.indexOf('!'), text.indexOf('='));
    String name = text.substring(0, mark);
    String alias = text.substring(mark + 1);
    return text.charAt(mark) == '!' ? Column.required(name, alias) : Column.optional(name, alias);
  }

  /** The columns that tell one row from another. */
  List<String> key() {
    return List.of(key.split(" ", -1));
  }

  /** The names of the columns in canonical order. */
  List<String> names() {
    return columns().stream().map(Column::name).toList();
  }
}
