package io.gridgov.core.calendar;

/** From what was reckoned to a deadline. */
final class Answers {
  private Answers() {}

  static Due of(Reckoned<Due.Fixed> answer) {
    if (answer instanceof Reckoned.Known<Due.Fixed> known) {
      return known.known();
    }
    if (answer instanceof Reckoned.Provisional<Due.Fixed> assumed) {
      Due.Fixed due = assumed.assumed();
      return new Due.Provisional(due.instant(), due.lastDay(), assumed.assumption());
    }
    return answer instanceof Reckoned.Unannounced<Due.Fixed> beyond
        ? new Due.Unannounced(beyond.year())
        : new Due.NoHours();
  }
}
