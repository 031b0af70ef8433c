package telesales.calllog.sheets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.calllog.calls.KeptCall;
import telesales.calllog.customers.Contact;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.PhoneNumber;
import telesales.calllog.customers.Seal;
import telesales.calllog.customers.Words;
import telesales.calllog.intake.SaidOfCall;
import telesales.contracts.Grade;
import telesales.contracts.calls.CallBreach;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.contracts.calls.Objection;
import telesales.contracts.calls.Question;
import telesales.figures.CallFigures;
import telesales.figures.EffectiveCallRule;

/**
 * A call on a sheet.
 *
 * @param phone whole for the agent who made the call, its last digits for everybody else; absent if
 *     the customer was erased
 * @param name the customer's, as the dialer knows it
 * @param talkSeconds without ringing
 * @param effective whether it counts as effective
 * @param note the dialer's
 * @param words what the agent wrote
 * @param changedSince whether it changed after the sheet was handed in, or after it was accepted
 * @param amendment what people said of it, where the rest is as the dialer said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetCall(
    String callId,
    Instant startedAt,
    @Nullable String phone,
    @Nullable String name,
    Direction direction,
    @Nullable String campaign,
    int talkSeconds,
    Disposition disposition,
    boolean effective,
    @Nullable Grade grade,
    boolean wechatAdded,
    @Nullable Instant callbackAt,
    @Nullable Objection objection,
    @Nullable Question question,
    @Nullable String note,
    Words words,
    @Nullable CallBreach breach,
    boolean changedSince,
    SaidOfCall amendment) {

  /**
   * @param seal the customer's; empty if the customer was erased
   * @param own whether it is shown to the agent who made it
   * @param seenAt changes after this are told as such; null if there is nothing to compare
   */
  static SheetCall of(
      KeptCall call,
      Optional<Seal> seal,
      EffectiveCallRule rule,
      boolean own,
      @Nullable Instant seenAt) {
    CallDetails details = call.details();
    Optional<Contact> contact = PersonalData.contact(seal, details.personalData());
    return new SheetCall(
        call.call().value(),
        details.startedAt(),
        contact.map(Contact::phone).map(phone -> shown(phone, own)).orElse(null),
        contact.map(Contact::name).orElse(null),
        details.direction(),
        details.campaign(),
        details.talkSeconds(),
        details.disposition(),
        CallFigures.of(details, rule).effectiveCalls() > 0,
        details.grade(),
        details.wechatAdded(),
        details.callbackAt(),
        details.objection(),
        details.question(),
        contact.map(Contact::note).orElse(null),
        PersonalData.words(seal, details.wording()),
        details.breach(),
        seenAt != null && call.changedAt().isAfter(seenAt),
        SaidOfCall.of(call.amendment(), seal));
  }

  private static String shown(PhoneNumber phone, boolean own) {
    return own ? phone.digits() : phone.masked();
  }
}
