package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonValue;

/** The three meetings of a day: 早会, 午会, 夕会. */
public enum Meeting {
  MORNING("morning"),
  NOON("noon"),
  EVENING("evening");

  private final String wireName;

  Meeting(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
