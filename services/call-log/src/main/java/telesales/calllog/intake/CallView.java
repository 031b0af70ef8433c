package telesales.calllog.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.Words;
import telesales.contracts.Grade;
import telesales.contracts.calls.CallBreach;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.contracts.calls.Objection;
import telesales.contracts.calls.Question;

/**
 * A call, for people.
 *
 * @param phone its last digits; absent if the customer was erased
 * @param words what people wrote of it; absent if nothing, or if the customer was erased
 * @param breach why it should not have been made, if so
 * @param amendment what people said of it, where the rest is as the dialer said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallView(
    String id,
    String dialer,
    String callId,
    String agent,
    @Nullable String phone,
    Direction direction,
    @Nullable String campaign,
    Instant startedAt,
    @Nullable Instant answeredAt,
    Instant endedAt,
    int talkSeconds,
    Disposition disposition,
    @Nullable Grade grade,
    boolean wechatAdded,
    @Nullable Instant callbackAt,
    @Nullable Objection objection,
    @Nullable Question question,
    @Nullable String note,
    @Nullable Words words,
    @Nullable CallBreach breach,
    SaidOfCall amendment,
    boolean corrected) {}
