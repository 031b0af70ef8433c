package telesales.leadscoring.domain;

import telesales.contracts.leads.ScoreReason;

/** What a score of {@link ScoringRules} rests on. The codes are published, and stay the same. */
public enum ReasonCode {
  /** What any lead starts with. */
  BASE_RATE("base-rate"),
  /** The grade of the latest graded call. */
  GRADE("grade"),
  /** The latest call ended with the customer interested. */
  SAID_INTERESTED("said-interested"),
  /** The latest call ended with a callback agreed. */
  CALLBACK_ASKED("callback-asked"),
  /** The latest call ended with a refusal. */
  REFUSED("refused"),
  /** The latest call reached somebody else. */
  WRONG_PERSON("wrong-person"),
  /** The longest conversation was a long one. */
  LONG_CONVERSATION("long-conversation"),
  /** The customer became a contact of an agent's. */
  WECHAT_ADDED("wechat-added"),
  /** Nobody answered the last few calls. */
  UNANSWERED_ATTEMPTS("unanswered-attempts"),
  /** The customer bought in an earlier campaign. */
  PREVIOUS_SUCCESS("previous-success"),
  /** The customer refused in an earlier campaign. */
  PREVIOUS_FAILURE("previous-failure"),
  /** The customer asked not to be called: not scored. */
  DO_NOT_CALL("do-not-call"),
  /** The customer has bought: not scored any more. */
  CONVERTED("converted"),
  /** The number does not work: not scored. */
  INVALID_NUMBER("invalid-number");

  private final String wireName;

  ReasonCode(String wireName) {
    this.wireName = wireName;
  }

  ScoreReason worth(int points) {
    return new ScoreReason(wireName, points);
  }
}
