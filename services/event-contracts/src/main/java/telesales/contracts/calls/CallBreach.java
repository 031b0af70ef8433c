package telesales.contracts.calls;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a call should not have been made. */
public enum CallBreach {
  /** The number was on the do-not-call list. */
  DO_NOT_CALL("do-not-call"),
  /** It was not a permitted hour where the customer is. */
  OUTSIDE_CALLING_HOURS("outside-calling-hours");

  private final String wireName;

  CallBreach(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
