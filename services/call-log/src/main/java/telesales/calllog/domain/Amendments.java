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
    return call.changed()
        .grade(or(said.grade(), call.grade()))
        .wechatAdded(Objects.requireNonNullElse(said.wechatAdded(), call.wechatAdded()))
        .callbackAt(or(said.callbackAt(), call.callbackAt()))
        .objection(or(said.objection(), call.objection()))
        .question(or(said.question(), call.question()))
        .wording(or(said.wording(), call.wording()))
        .details();
  }

  private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
    return Optional.ofNullable(said).orElse(known);
  }
}
