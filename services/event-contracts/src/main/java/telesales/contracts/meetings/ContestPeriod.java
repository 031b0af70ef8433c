package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonValue;

/** How long a contest lasts. Morning and afternoon are the two work blocks of one day. */
public enum ContestPeriod {
  MORNING("morning"),
  AFTERNOON("afternoon"),
  DAY("day"),
  WEEK("week"),
  MONTH("month"),
  DAYS("days");

  private final String wireName;

  ContestPeriod(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }

  /** Whether it begins and ends on the same day. */
  public boolean isOneDay() {
    return this == MORNING || this == AFTERNOON || this == DAY;
  }
}
