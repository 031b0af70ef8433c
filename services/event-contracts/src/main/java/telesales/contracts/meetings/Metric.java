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
  DEALS("deals");

  private final String wireName;

  Metric(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
