package telesales.contracts.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Grade;

/**
 * What a person knows of a call and its dialer does not. What is absent is as the dialer said; what
 * is there holds whatever the dialer says later.
 *
 * @param grade the grade the agent gives the customer after this call
 * @param wechatAdded whether the customer became a contact of the agent's in this call
 * @param callbackAt when the customer wants to be called again
 * @param objection what the customer held against buying, by kind
 * @param question where a question stands that the agent could not answer
 * @param wording note, objection and answer, question in words, encrypted with the customer's key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Amendment(
    @Nullable Grade grade,
    @Nullable Boolean wechatAdded,
    @Nullable Instant callbackAt,
    @Nullable Objection objection,
    @Nullable Question question,
    @Nullable String wording) {}
