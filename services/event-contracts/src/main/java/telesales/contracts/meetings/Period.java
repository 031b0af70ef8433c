package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a target is set for. Morning and afternoon are the two work blocks of a day. */
public enum Period {
  MORNING("morning"),
  AFTERNOON("afternoon"),
  DAY("day"),
  WEEK("week"),
  MONTH("month");

  private final String wireName;

  Period(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
