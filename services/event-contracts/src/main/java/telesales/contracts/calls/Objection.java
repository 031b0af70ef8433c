package telesales.contracts.calls;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a customer holds against buying (异议), by kind; the wording is personal data. */
public enum Objection {
  PRICE("price"),
  NO_NEED("no-need"),
  NO_TIME("no-time"),
  NO_TRUST("no-trust"),
  COMPETITOR("competitor"),
  NOT_THE_DECIDER("not-the-decider"),
  OTHER("other");

  private final String wireName;

  Objection(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
