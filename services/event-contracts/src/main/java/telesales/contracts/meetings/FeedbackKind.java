package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a feedback from the market, or an opinion, is about. */
public enum FeedbackKind {
  COMPETITOR("competitor"),
  PRICE("price"),
  PRODUCT("product"),
  PROCESS("process"),
  OTHER("other");

  private final String wireName;

  FeedbackKind(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
