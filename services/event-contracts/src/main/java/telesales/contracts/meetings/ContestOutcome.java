package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a contest ended: one was ahead; several were equally far ahead and share the stake; all but
 * one were absent; or nobody has earned it.
 */
public enum ContestOutcome {
  WON("won"),
  SHARED("shared"),
  WALKOVER("walkover"),
  VOID("void");

  private final String wireName;

  ContestOutcome(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
