package io.gridgov.examples.synthetic.day;

import io.gridgov.examples.synthetic.dice.Dice;

/**
 * A channel by which reports come in (渠道), with its share, its rhythm, and what it knows.
 *
 * <p>The weights of places stand in the order of {@link Spot}, those of topics in the order of
 * {@link Topic}.
 */
enum Channel {
  HOTLINE("hotline-12345", "H", 38, Rhythm.WAKING, "4 1 43 14 16 12 10", "21 5 54 8 2 3 7"),
  SNAPSHOT("snapshot-app", "S", 22, Rhythm.WAKING, "95 0 1 1 0 1 2", "1 0 61 31 1 0 6"),
  WECHAT("wechat", "W", 9, Rhythm.EVENING, "70 0 12 6 4 3 5", "16 3 60 10 1 1 9"),
  WEBSITE("website", "N", 3, Rhythm.EVENING, "20 5 40 10 5 15 5", "25 3 50 7 2 5 8"),
  PETITION("petition", "P", 3, Rhythm.OFFICE, "0 4 50 5 4 27 10", "0 0 0 0 14 86 0"),
  COUNTER("counter", "C", 3, Rhythm.OFFICE, "0 60 20 0 0 20 0", "45 20 28 4 1 2 0"),
  PATROL("patrol", "G", 11, Rhythm.DAYLIGHT, "92 0 0 0 0 8 0", "0 1 62 36 0 0 1"),
  SENSOR("sensor", "I", 5, Rhythm.FLAT, "80 20 0 0 0 0 0", "0 0 70 30 0 0 0"),
  CITY_MANAGEMENT("city-management", "D", 6, Rhythm.DAYLIGHT, "94 0 0 0 0 6 0", "0 0 52 48 0 0 0");

  /** What a report says about its place. */
  enum Spot {
    POINT,
    ADDRESS_CODE,
    ADDRESS,
    LANDMARK,
    VAGUE,
    GRID,
    NOTHING
  }

  /** What a report is about. */
  enum Topic {
    ENQUIRY,
    HELP,
    EVENT,
    COMPONENT,
    ELSEWHERE,
    PETITION,
    UNCLASSIFIED
  }

  private final String id;
  private final String prefix;
  private final int share;
  private final Rhythm rhythm;

  @SuppressWarnings("ImmutableEnumChecker") // weights never change once they are made
  private final Weights<Spot> spots;

  @SuppressWarnings("ImmutableEnumChecker") // weights never change once they are made
  private final Weights<Topic> topics;

  Channel(String id, String prefix, int share, Rhythm rhythm, String spots, String topics) {
    this.id = id;
    this.prefix = prefix;
    this.share = share;
    this.rhythm = rhythm;
    this.spots = Weights.of(Spot.values(), spots);
    this.topics = Weights.of(Topic.values(), topics);
  }

  static Channel draw(Dice dice) {
    int total = 0;
    for (Channel channel : values()) {
      total += channel.share;
    }
    int at = dice.below(total);
    for (Channel channel : values()) {
      at -= channel.share;
      if (at < 0) {
        return channel;
      }
    }
    throw new IllegalStateException("shares do not add up; see Channel");
  }

  String id() {
    return id;
  }

  String prefix() {
    return prefix;
  }

  int millisOfDay(Dice dice) {
    return rhythm.millisOfDay(dice);
  }

  Spot spot(Dice dice) {
    return spots.draw(dice);
  }

  Topic topic(Dice dice) {
    return topics.draw(dice);
  }
}
