package telesales.calllog.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Grade;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;

/**
 * A call, for people.
 *
 * @param phone its last digits; absent if the customer was erased
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
    boolean corrected) {}
