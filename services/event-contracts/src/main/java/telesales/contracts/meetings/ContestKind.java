package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who competes in a contest. */
public enum ContestKind {
  AGENTS("agents"),
  TEAMS("teams");

  private final String wireName;

  ContestKind(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
