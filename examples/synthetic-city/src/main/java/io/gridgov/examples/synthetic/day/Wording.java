package io.gridgov.examples.synthetic.day;

import io.gridgov.examples.synthetic.dice.Dice;
import java.util.List;

/** Harmless invented sentences. */
final class Wording {

  private static final List<String> WHERE =
      List.of("小区东门", "楼下", "路口", "公园入口", "社区广场", "巷子里", "停车场旁", "步道边");
  private static final List<String> SINCE = List.of("今天早上", "昨天晚上", "最近三天", "上周起", "刚才", "这个月");
  private static final List<String> WISH = List.of("请安排处理。", "希望尽快解决。", "请核实并回复。", "麻烦看一下，谢谢。");

  private Wording() {}

  static String of(Channel channel, Channel.Topic topic, String matter, Dice dice) {
    if (channel == Channel.SENSOR) {
      return "设备自动上报：" + matter;
    }
    return switch (topic) {
      case ENQUIRY -> "想了解" + matter + "的办理方法和所需材料。";
      case HELP -> "需要" + matter + "方面的帮助，" + dice.pick(WISH);
      case PETITION, ELSEWHERE -> "反映" + matter + "，" + dice.pick(WISH);
      default -> dice.pick(SINCE) + dice.pick(WHERE) + "有" + matter + "的情况，" + dice.pick(WISH);
    };
  }
}
