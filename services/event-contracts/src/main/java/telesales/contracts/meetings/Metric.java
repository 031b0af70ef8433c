package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The figures of an agent's day, each with one definition, under the names that boards, exports and
 * targets use.
 */
public enum Metric {
  DIALS("dials"),
  CONNECTED("connected"),
  EFFECTIVE_CALLS("effectiveCalls"),
  TALK_SECONDS("talkSeconds"),
  WECHAT_ADDS("wechatAdds"),
  INTERESTED_LEADS("interestedLeads"),
  DEALS("deals"),
  GRADED_LEADS("gradedLeads"),
  VISITS("visits"),
  QUALIFIED_VISITS("qualifiedVisits"),
  FIRST_VISITS("firstVisits"),
  AMOUNT_SIGNED("amountSigned"),
  AMOUNT_RECEIVED("amountReceived"),
  DEALS_PAID("dealsPaid");

  private final String wireName;

  Metric(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }

  /** Whether it is money, in minor units of the company's currency. */
  public boolean isMoney() {
    return this == AMOUNT_SIGNED || this == AMOUNT_RECEIVED;
  }
}
