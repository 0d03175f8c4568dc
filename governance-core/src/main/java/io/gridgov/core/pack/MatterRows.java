package io.gridgov.core.pack;

import io.gridgov.core.matter.Duty;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.matter.MatterId;
import java.util.List;
import java.util.Optional;

/** The rows of {@code matters.csv} and {@code duties.csv}. */
final class MatterRows {
  private MatterRows() {}

  static Optional<Matter> matter(Cells cells) {
    Optional<String> kind =
        cells.need("kind", c -> cells.parsed(c, "a word without ':'", "不含“:”的词", MatterRows::kind));
    Optional<String> code = cells.needed("code");
    Optional<String> name = cells.needed("name");
    Optional<Matter.Rule> rule =
        cells.word("rule", "owner|territory", text -> Words.find(Matter.Rule.values(), text));
    var validity = cells.validity();
    if (kind.isEmpty() || code.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Matter(
            cells.text("standard"),
            new MatterId(kind.get(), code.get()),
            name.orElse(""),
            Optional.of(cells.text("parent")).filter(parent -> !parent.isEmpty()),
            cells.list("synonyms"),
            cells.text("severity"),
            rule.orElse(ruleOf(kind.get())),
            cells.text("filing"),
            cells.text("closing"),
            validity));
  }

  private static String kind(String text) {
    if (text.indexOf(':') >= 0) {
      throw new IllegalArgumentException("kind must not hold ':': " + text);
    }
    return text;
  }

  /** Components ask their owner first, everything else the territory. */
  private static Matter.Rule ruleOf(String kind) {
    return kind.equals("component") ? Matter.Rule.OWNER : Matter.Rule.TERRITORY;
  }

  static List<String> write(Matter matter) {
    return List.of(
        matter.standard(),
        matter.id().kind(),
        matter.id().code(),
        matter.name(),
        Written.of(matter.parent()),
        Written.of(matter.synonyms()),
        matter.severity(),
        Words.of(matter.rule()),
        matter.filing(),
        matter.closing(),
        Written.of(matter.validity().from()),
        Written.of(matter.validity().to()));
  }

  /** A duty whose matter is still the pack's text: {@code kind:code}, or a code that is unique. */
  record DutyRow(String level, String matter, Duty.Kind kind, String leadLine, String basis) {
    Duty with(MatterId id) {
      return new Duty(level, id, kind, leadLine, basis);
    }
  }

  static Optional<DutyRow> duty(Cells cells) {
    Optional<String> level = cells.needed("level");
    Optional<String> matter = cells.needed("matter");
    Optional<Duty.Kind> kind =
        cells.need("kind", c -> cells.word(c, "basic|assist|withdrawn", Duty.Kind::find));
    return level.isEmpty() || matter.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DutyRow(
                level.get(),
                matter.get(),
                kind.get(),
                cells.text("lead_line"),
                cells.text("basis")));
  }

  static List<String> write(Duty duty) {
    return List.of(
        duty.level(),
        duty.matter().toString(),
        Words.of(duty.kind()),
        duty.leadLine(),
        duty.basis());
  }
}
