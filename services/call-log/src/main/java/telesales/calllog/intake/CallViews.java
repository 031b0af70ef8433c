package telesales.calllog.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import telesales.calllog.customers.Contact;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.PhoneNumber;
import telesales.calllog.customers.Seal;
import telesales.calllog.customers.Words;
import telesales.calllog.domain.Call;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.calls.CallDetails;
import telesales.edge.Caller;
import telesales.edge.Role;

/** Shows calls to people, with as much of the number as they may see. */
@ApplicationScoped
class CallViews {
  private final PersonalData personalData;
  private final Caller caller;

  CallViews(PersonalData personalData, Caller caller) {
    this.personalData = personalData;
    this.caller = caller;
  }

  Uni<CallView> of(CallId call, Call.Logged logged) {
    return personalData
        .existingSealOf(logged.details().customer())
        .map(seal -> view(call, logged, seal));
  }

  private CallView view(CallId call, Call.Logged logged, Optional<Seal> seal) {
    CallDetails details = logged.details();
    Optional<Contact> contact = PersonalData.contact(seal, details.personalData());
    Words words = PersonalData.words(seal, details.wording());
    return new CallView(
        call.value(),
        logged.source().dialer(),
        logged.source().dialerCallId(),
        details.agent().value(),
        contact.map(Contact::phone).map(phone -> shown(phone, details.agent())).orElse(null),
        details.direction(),
        details.campaign(),
        details.startedAt(),
        details.answeredAt(),
        details.endedAt(),
        details.talkSeconds(),
        details.disposition(),
        details.grade(),
        details.wechatAdded(),
        details.callbackAt(),
        details.objection(),
        details.question(),
        contact.map(Contact::note).orElse(null),
        words.equals(Words.NONE) ? null : words,
        details.breach(),
        SaidOfCall.of(logged.amendment(), seal),
        !details.equals(logged.first()));
  }

  /** Whoever made the call has to be able to call back. */
  private String shown(PhoneNumber phone, AgentId agent) {
    boolean own = caller.is(Role.AGENT) && caller.name().equals(agent.value());
    return own ? phone.digits() : phone.masked();
  }
}
