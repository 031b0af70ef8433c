package telesales.calllog.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import telesales.calllog.customers.Contact;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.PhoneNumber;
import telesales.calllog.domain.Call;
import telesales.contracts.CallId;
import telesales.contracts.calls.CallDetails;

/** Shows calls to people, with as much of the number as they may see. */
@ApplicationScoped
class CallViews {
  private final PersonalData personalData;

  CallViews(PersonalData personalData) {
    this.personalData = personalData;
  }

  Uni<CallView> of(CallId call, Call.Logged logged) {
    CallDetails details = logged.details();
    return personalData
        .existingSealOf(details.customer())
        .map(seal -> PersonalData.contact(seal, details.personalData()))
        .map(
            contact ->
                new CallView(
                    call.value(),
                    logged.source().dialer(),
                    logged.source().dialerCallId(),
                    details.agent().value(),
                    contact.map(Contact::phone).map(PhoneNumber::masked).orElse(null),
                    details.direction(),
                    details.campaign(),
                    details.startedAt(),
                    details.answeredAt(),
                    details.endedAt(),
                    details.talkSeconds(),
                    details.disposition(),
                    details.grade(),
                    details.wechatAdded(),
                    !details.equals(logged.first())));
  }
}
