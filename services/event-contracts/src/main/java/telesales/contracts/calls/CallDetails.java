package telesales.contracts.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;

/**
 * One call as it is known now.
 *
 * @param customer whom the call was with, as a keyed hash
 * @param personalData the customer's phone number, name and the dialer's note, encrypted with a key
 *     of this customer; unreadable once that key is erased
 * @param campaign the dialer's campaign, if it has one
 * @param startedAt when dialling began; the call counts on the team's local day of this instant
 * @param answeredAt when a person or machine answered; absent where nobody did
 * @param talkSeconds conversation alone, without ringing; 0 or more
 * @param grade the grade the agent gave in this call, if any
 * @param wechatAdded whether the customer became a contact of the agent's in this call
 * @param attributes what is known of the customer for scoring (age, job …); never a name or a
 *     number
 * @param endedAt when it was over, or given up
 * @param callbackAt when the customer wants to be called again, if that was agreed
 * @param objection what the customer held against buying, if anything was said
 * @param question where a question stands that the agent could not answer, if there is one
 * @param wording what the agent wrote of it (note, objection and answer, question), encrypted like
 *     {@code personalData}
 * @param breach why this call should not have been made, if so; it counts all the same, and the
 *     manager is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallDetails(
    AgentId agent,
    CustomerId customer,
    String personalData,
    Direction direction,
    @Nullable String campaign,
    Instant startedAt,
    @Nullable Instant answeredAt,
    Instant endedAt,
    int talkSeconds,
    Disposition disposition,
    @Nullable Grade grade,
    boolean wechatAdded,
    Map<String, String> attributes,
    @Nullable Instant callbackAt,
    @Nullable Objection objection,
    @Nullable Question question,
    @Nullable String wording,
    @Nullable CallBreach breach) {
  public CallDetails {
    attributes = Map.copyOf(attributes);
  }

  /** This call, to be told with something else in it. */
  public ChangedCall changed() {
    return new ChangedCall(this);
  }
}
