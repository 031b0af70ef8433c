package telesales.handover;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a handover stands, as people are told. */
public enum HandoverStatus {
  /** Nobody leads the agent's team. */
  WAITING("waiting"),
  /** It lies before a manager. */
  OFFERED("offered"),
  /** Somebody has taken the lead over. */
  ACCEPTED("accepted"),
  /** The lead is its agent's again. */
  RETURNED("returned"),
  /** The interest was a mistake. */
  WITHDRAWN("withdrawn");

  private final String wireName;

  HandoverStatus(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
