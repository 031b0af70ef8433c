package telesales.calllog.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.Seal;
import telesales.calllog.customers.Words;
import telesales.contracts.Grade;
import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.Objection;
import telesales.contracts.calls.Question;

/** What people said of a call, readable; what is absent is as the dialer said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaidOfCall(
    @Nullable Grade grade,
    @Nullable Boolean wechatAdded,
    @Nullable Instant callbackAt,
    @Nullable Objection objection,
    @Nullable Question question,
    @Nullable Words words) {

  /**
   * @param seal the customer's; empty if the customer was erased, and with it what was written
   */
  public static SaidOfCall of(Amendment amendment, Optional<Seal> seal) {
    Words words = PersonalData.words(seal, amendment.wording());
    return new SaidOfCall(
        amendment.grade(),
        amendment.wechatAdded(),
        amendment.callbackAt(),
        amendment.objection(),
        amendment.question(),
        words.equals(Words.NONE) ? null : words);
  }

  /**
   * As it stands in events.
   *
   * @param wording the words, sealed
   */
  Amendment sealed(@Nullable String wording) {
    return new Amendment(grade, wechatAdded, callbackAt, objection, question, wording);
  }
}
