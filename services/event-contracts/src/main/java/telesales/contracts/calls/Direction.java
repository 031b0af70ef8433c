package telesales.contracts.calls;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who called whom. */
public enum Direction {
  OUTBOUND("outbound"),
  INBOUND("inbound");

  private final String wireName;

  Direction(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
