package telesales.calllog.domain;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.CallDetails;

/** What people say of a call holds over what its dialer says. */
final class Amendments {
  static final Amendment NONE = new Amendment(null, null, null, null, null, null);

  private Amendments() {}

  static CallDetails on(CallDetails call, Amendment said) {
    return new CallDetails(
        call.agent(),
        call.customer(),
        call.personalData(),
        call.direction(),
        call.campaign(),
        call.startedAt(),
        call.answeredAt(),
        call.endedAt(),
        call.talkSeconds(),
        call.disposition(),
        or(said.grade(), call.grade()),
        Objects.requireNonNullElse(said.wechatAdded(), call.wechatAdded()),
        call.attributes(),
        or(said.callbackAt(), call.callbackAt()),
        or(said.objection(), call.objection()),
        or(said.question(), call.question()),
        or(said.wording(), call.wording()),
        call.breach());
  }

  private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
    return Optional.ofNullable(said).orElse(known);
  }
}
