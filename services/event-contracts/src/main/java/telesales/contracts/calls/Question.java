package telesales.contracts.calls;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a question stands that an agent could not answer (未解决问题). */
public enum Question {
  OPEN("open"),
  ANSWERED("answered");

  private final String wireName;

  Question(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
