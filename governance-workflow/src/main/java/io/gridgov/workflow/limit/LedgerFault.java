package io.gridgov.workflow.limit;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.Locale;

/** Why an entry cannot follow in a ledger; the code is the name in kebab case. */
enum LedgerFault {
  ENTRY_TOO_EARLY(
      "entry must not lie before the latest one",
      "记录不得早于最近一条",
      "enter it by learn(), which takes what is heard late",
      "迟到的记录请用 learn() 补录"),
  CLOCK_STOPPED(
      "the clock has been stopped for good",
      "计时已终止",
      "start a ledger of its own for a further round of handling",
      "再次办理请另立台账"),
  CLOCK_STARTED(
      "the clock has started already",
      "计时已开始",
      "leave the start out; another clock needs a ledger of its own",
      "请勿重复起算；另一计时请另立台账"),
  NOTHING_TO_EXTEND(
      "there is no limit to extend",
      "未设时限，无从延期",
      "leave the extension out; what has no limit is never late",
      "无须延期；不限时的工单不会逾期"),
  CLOCK_PAUSED("the clock is paused already", "计时已暂停", "resume it first", "请先恢复计时"),
  CLOCK_NOT_PAUSED(
      "the clock is not paused",
      "计时未暂停",
      "leave it out; a pause that is over has ended by itself",
      "无须恢复；期满的暂停已自行结束"),
  EXTENSION_WITHOUT_ROW(
      "a further extension must name the table's row",
      "再次延期须注明决策表行",
      "name the row that allows it, such as extension:x2",
      "请注明准许再次延期的决策表行，如 extension:x2"),
  UNIT_HOLDS_ALREADY(
      "the unit holds the order already",
      "该单位已持有此单",
      "leave it out, or enter first that the unit gave the order away",
      "无须重复登记；或先登记该单位已交出"),
  UNIT_HOLDS_NOT(
      "the unit does not hold the order",
      "该单位未持有此单",
      "name a unit that holds it, or enter first that this one took it",
      "请写持有此单的单位，或先登记该单位已接手");

  private final String en;
  private final String zh;
  private final String remedyEn;
  private final String remedyZh;

  LedgerFault(String en, String zh, String remedyEn, String remedyZh) {
    this.en = en;
    this.zh = zh;
    this.remedyEn = remedyEn;
    this.remedyZh = remedyZh;
  }

  Problem problem() {
    String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Problem.error(code, Spot.of("ledger"), new Text(en, zh), new Text(remedyEn, remedyZh));
  }
}
