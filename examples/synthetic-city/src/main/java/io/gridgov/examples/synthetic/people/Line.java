package io.gridgov.examples.synthetic.people;

/**
 * A line of departments (条): one at the city, and a bureau of it in every district.
 *
 * @since 0.1.0
 */
public enum Line {
  /** Urban management. */
  URBAN_MANAGEMENT("urban-management", "城市管理"),
  /** Housing and construction. */
  HOUSING("housing", "住房建设"),
  /** Transport. */
  TRANSPORT("transport", "交通运输"),
  /** Environment. */
  ENVIRONMENT("environment", "生态环境"),
  /** Water. */
  WATER("water", "水务"),
  /** Gas and heat. */
  HEAT_GAS("heat-gas", "燃气热力"),
  /** Liaison with the power company. */
  POWER("power-liaison", "供电联络"),
  /** Telecommunication. */
  TELECOM("telecom", "通信联络"),
  /** Liaison with the police. */
  POLICE("police-liaison", "公安联络"),
  /** Market supervision. */
  MARKET("market", "市场监管"),
  /** Parks and green. */
  PARKS("parks", "园林绿化"),
  /** Civil affairs. */
  CIVIL_AFFAIRS("civil-affairs", "民政"),
  /** Health. */
  HEALTH("health", "卫生健康"),
  /** Emergency management. */
  EMERGENCY("emergency", "应急管理"),
  /** Education. */
  EDUCATION("education", "教育"),
  /** Human resources and social security. */
  HUMAN_RESOURCES("human-resources", "人力社保");

  private final String id;
  private final String word;

  Line(String id, String word) {
    this.id = id;
    this.word = word;
  }

  /**
   * Returns the line's id in the pack.
   *
   * @return lower-case words with hyphens
   */
  public String id() {
    return id;
  }

  /** Returns the Chinese word that its units' names begin with. */
  String word() {
    return word;
  }
}
