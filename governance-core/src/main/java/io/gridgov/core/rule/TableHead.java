package io.gridgov.core.rule;

import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.sheet.Row;
import io.gridgov.core.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first three rows of a table: hit policy and names, roles, types. */
record TableHead(Optional<HitPolicy> policy, List<Cell> cells) {
  /** One column of the file. */
  record Cell(int index, String name, String role, Optional<ColumnType> type, Spot spot) {}

  private static final Set<String> ROLES = Set.of("in", "out", "note", "basis", "from", "to");
  private static final Map<String, String> ALIASES =
      Map.of("输入", "in", "输出", "out", "备注", "note", "依据", "basis", "生效", "from", "失效", "to");

  List<Column> inputs() {
    return columns("in");
  }

  List<Column> outputs() {
    return columns("out");
  }

  Map<String, Spot> spots() {
    Map<String, Spot> spots = new HashMap<>();
    cells.forEach(cell -> spots.put(cell.name(), cell.spot()));
    return spots;
  }

  private List<Column> columns(String role) {
    return cells.stream()
        .filter(cell -> cell.role().equals(role))
        .map(cell -> new Column(cell.name(), cell.type().orElseThrow()))
        .toList();
  }

  static Optional<TableHead> read(String file, Sheet sheet, Problems problems) {
    if (sheet.rows().size() < 3) {
      problems.error(
          "table-head",
          Spot.of(file),
          Text.of("a table needs three heading rows", "决策表须有三行表头"),
          Text.of(
              "row 1: hit policy and names; row 2: role; row 3: type",
              "第一行：命中策略与列名；第二行：role；第三行：type"));
      return Optional.empty();
    }
    Row names = sheet.rows().get(0);
    Row roles = sheet.rows().get(1);
    Row types = sheet.rows().get(2);
    Optional<HitPolicy> policy = readPolicy(names, problems);
    Problems shape = new Problems();
    expect(roles, "role", "角色", shape);
    expect(types, "type", "类型", shape);
    checkLengths(names, roles, types, shape);
    problems.addAll(shape.sorted());
    if (shape.hasErrors()) {
      return Optional.empty();
    }
    TableHead head = new TableHead(policy, readCells(names, roles, types, problems));
    head.requireSuitable(names, problems);
    return Optional.of(head);
  }

  private void requireSuitable(Row names, Problems problems) {
    boolean typed =
        cells.stream().allMatch(cell -> !cell.role().equals("out") || cell.type().isPresent());
    if (policy.isPresent() && typed && !DecisionTable.suits(policy.get(), columns("out"))) {
      problems.add(TableFaults.policyOutputs(policy.get(), names.spot(0)));
    }
  }

  private static Optional<HitPolicy> readPolicy(Row names, Problems problems) {
    String letter = names.cell(0).strip();
    Optional<HitPolicy> policy = HitPolicy.find(letter);
    if (policy.isEmpty()) {
      problems.add(TableFaults.policy(letter, names.spot(0)));
    }
    return policy;
  }

  private static void expect(Row row, String word, String alias, Problems problems) {
    String first = row.cell(0).strip();
    if (!first.equals(word) && !first.equals(alias)) {
      problems.error(
          "table-head",
          row.spot(0),
          Text.of("this heading row must begin with '%s'", "此表头行须以“%s”开头", word),
          Text.of("write %s into its first cell", "请在首格写 %s", word));
    }
  }

  private static void checkLengths(Row names, Row roles, Row types, Problems problems) {
    for (Row row : List.of(roles, types)) {
      if (row.size() != names.size()) {
        problems.error(
            "row-length",
            row.spot(),
            Text.of(
                "row has %s cells where the heading has %s",
                "本行有 %s 格，表头有 %s 格", row.size(), names.size()),
            Text.of("give every column a role and a type", "请为每一列写明 role 和 type"));
      }
    }
  }

  private static List<Cell> readCells(Row names, Row roles, Row types, Problems problems) {
    List<Cell> cells = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < names.size(); i++) {
      String name = names.cell(i).strip();
      String written = roles.cell(i).strip();
      String role = ALIASES.getOrDefault(written, written);
      if (name.isEmpty() || !seen.add(name)) {
        problems.add(TableFaults.columnName(name, names.spot(i)));
      }
      if (!ROLES.contains(role)) {
        problems.error(
            "column-role",
            roles.spot(i),
            Text.of("role is unknown: %s", "未知的 role：%s", TableFaults.shown(role)),
            Text.of("write in, out, note, basis, from or to", "请写 in、out、note、basis、from 或 to"));
      }
      cells.add(new Cell(i, name, role, readType(types, i, role, problems), names.spot(i)));
    }
    requireOutput(cells, roles, problems);
    return cells;
  }

  private static void requireOutput(List<Cell> cells, Row roles, Problems problems) {
    if (cells.stream().noneMatch(cell -> cell.role().equals("out"))) {
      problems.add(TableFaults.noOutput(roles.spot(0)));
    }
  }

  private static Optional<ColumnType> readType(Row types, int i, String role, Problems problems) {
    if (!role.equals("in") && !role.equals("out")) {
      return Optional.empty();
    }
    String text = types.cell(i).strip();
    Optional<ColumnType> type = ColumnType.find(text);
    if (type.isEmpty()) {
      problems.add(TableFaults.columnType(text, types.spot(i)));
    }
    return type;
  }
}
