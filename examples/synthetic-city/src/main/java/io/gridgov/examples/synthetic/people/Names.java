package io.gridgov.examples.synthetic.people;

import io.gridgov.examples.synthetic.land.Territory;

/**
 * Invented names (虚构名称): two syllables and a word for what is named; no two of a kind are equal.
 *
 * @since 0.1.0
 */
public final class Names {

  /** The city's name. */
  public static final String CITY = "星禾市（虚构）";

  private static final String FIRST = "青岚禾光云溪松柏星河明月清泉石竹梅兰荷枫桐榆柳杏桃李棠槐椿楠霁晴霞露霜雪岭峰谷川泽沐映朗悦";
  private static final String SECOND = "园庭苑坊湾渡桥亭台阁榭轩堂院林原坡塘潭浦汀洲屿岸港津泊里巷陌畔圃畦畴野丘垣郭城池井湖涧";
  private static final String[] ESTATES = {"花园", "小区", "家园", "新村", "公寓", "雅居", "名邸", "嘉园"};
  private static final String[] LANDMARKS = {"广场", "市场", "公园", "学校", "书院", "体育场", "菜场"};

  /** Strides have no divisor in common with the number of pairs, so that all pairs are used. */
  private static final int ESTATE_STRIDE = 1651;

  private Names() {}

  /**
   * Returns the name of a territory.
   *
   * @param territory any of the invented city's
   * @return a name that no other of its tier has; of a grid, its number in the community
   */
  public static String of(Territory territory) {
    return switch (territory.tier()) {
      case CITY -> CITY;
      case DISTRICT -> pair(territory.number(), 676) + "区";
      case STREET -> pair(territory.number(), 1069) + "街道";
      case COMMUNITY -> pair(territory.number(), 1259) + "社区";
      case GRID -> "第" + territory.code().substring(12) + "网格";
    };
  }

  /** Returns the name of a grid's housing estate; unique in the city. */
  static String estate(int grid) {
    int pairs = FIRST.length() * SECOND.length();
    return pair(grid, ESTATE_STRIDE)
        + ESTATES[Math.floorDiv(grid, pairs) % ESTATES.length]
        + phase(grid);
  }

  private static String phase(int grid) {
    int phase = grid / (FIRST.length() * SECOND.length() * ESTATES.length);
    return phase == 0 ? "" : (phase + 1) + "期";
  }

  /** Returns the name of a community's landmark; unique in the city. */
  static String landmark(int community) {
    return pair(community, 1847) + "市民" + LANDMARKS[community % LANDMARKS.length];
  }

  /** Returns a pair of syllables; different for numbers below their count, then numbered. */
  private static String pair(int number, int stride) {
    int pairs = FIRST.length() * SECOND.length();
    int at = (int) ((long) (number % pairs + 1) * stride % pairs);
    String name = "" + FIRST.charAt(at % FIRST.length()) + SECOND.charAt(at / FIRST.length());
    return number < pairs || stride == ESTATE_STRIDE
        ? name
        : name + (number < 2 * pairs ? "东" : "西");
  }
}
