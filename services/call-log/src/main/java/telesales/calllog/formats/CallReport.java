package telesales.calllog.formats;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Grade;
import telesales.contracts.calls.Direction;

/**
 * What one post of a dialer says of a call, in the dialer's own words. Only which call it is has to
 * be there: dialers tell of a call bit by bit.
 *
 * @param dialerCallId the call's id at the dialer, 1 to 100 characters
 * @param order where this post stands among those of the same call; a later one has the last word
 * @param finished whether the call is over once this was said
 * @param user who took the call, by the dialer's id
 * @param phone the customer's number as it was sent
 * @param talkSeconds conversation without ringing, 0 to 86,400
 * @param code the dialer's word for how the call ended
 * @param customerName as the dialer knows the customer
 * @param note what the agent wrote in the dialer, at most 2,000 characters
 * @param callbackAt when the customer wants to be called again
 * @param attributes what is known of the customer for scoring
 */
public record CallReport(
    String dialerCallId,
    long order,
    boolean finished,
    @Nullable String user,
    @Nullable String phone,
    @Nullable Direction direction,
    @Nullable String campaign,
    @Nullable Instant startedAt,
    @Nullable Instant answeredAt,
    @Nullable Instant endedAt,
    @Nullable Integer talkSeconds,
    @Nullable String code,
    @Nullable String customerName,
    @Nullable String note,
    @Nullable Instant callbackAt,
    @Nullable Grade grade,
    @Nullable Boolean wechatAdded,
    Map<String, String> attributes) {
  public CallReport {
    attributes = Map.copyOf(attributes);
  }

  /** Never the person: texts of objects end up in logs. */
  @Override
  public String toString() {
    return "report of " + dialerCallId;
  }
}
