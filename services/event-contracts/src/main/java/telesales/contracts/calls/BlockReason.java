package telesales.contracts.calls;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a number is not to be called. */
public enum BlockReason {
  /** The customer said so in a call. */
  ASKED("asked"),
  COMPLAINT("complaint"),
  /** It is on a public register. */
  REGISTER("register"),
  OTHER("other");

  private final String wireName;

  BlockReason(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
