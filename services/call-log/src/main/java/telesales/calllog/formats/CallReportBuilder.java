package telesales.calllog.formats;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Grade;
import telesales.contracts.calls.Direction;

/** A report while it is put together; what is not said stays absent. */
public final class CallReportBuilder {
  private final String dialerCallId;
  private final long order;
  private final boolean finished;
  private @Nullable String user;
  private @Nullable String phone;
  private @Nullable Direction direction;
  private @Nullable String campaign;
  private @Nullable Instant startedAt;
  private @Nullable Instant answeredAt;
  private @Nullable Instant endedAt;
  private @Nullable Integer talkSeconds;
  private @Nullable String code;
  private @Nullable String customerName;
  private @Nullable String note;
  private @Nullable Instant callbackAt;
  private @Nullable Grade grade;
  private @Nullable Boolean wechatAdded;
  private Map<String, String> attributes = Map.of();

  public CallReportBuilder(String dialerCallId, long order, boolean finished) {
    this.dialerCallId = dialerCallId;
    this.order = order;
    this.finished = finished;
  }

  public CallReportBuilder who(Optional<String> user, Optional<String> phone) {
    this.user = user.orElse(null);
    this.phone = phone.orElse(null);
    return this;
  }

  public CallReportBuilder direction(@Nullable Direction said) {
    this.direction = said;
    return this;
  }

  public CallReportBuilder campaign(Optional<String> said) {
    this.campaign = said.orElse(null);
    return this;
  }

  public CallReportBuilder times(
      Optional<Instant> started, Optional<Instant> answered, Optional<Instant> ended) {
    this.startedAt = started.orElse(null);
    this.answeredAt = answered.orElse(null);
    this.endedAt = ended.orElse(null);
    return this;
  }

  public CallReportBuilder talkSeconds(Optional<Integer> said) {
    this.talkSeconds = said.orElse(null);
    return this;
  }

  public CallReportBuilder code(Optional<String> said) {
    this.code = said.orElse(null);
    return this;
  }

  public CallReportBuilder customerName(Optional<String> said) {
    this.customerName = said.orElse(null);
    return this;
  }

  public CallReportBuilder note(Optional<String> said) {
    this.note = said.orElse(null);
    return this;
  }

  public CallReportBuilder callbackAt(Optional<Instant> said) {
    this.callbackAt = said.orElse(null);
    return this;
  }

  public CallReportBuilder grade(@Nullable Grade said) {
    this.grade = said;
    return this;
  }

  public CallReportBuilder wechatAdded(boolean said) {
    this.wechatAdded = said;
    return this;
  }

  public CallReportBuilder attributes(Map<String, String> said) {
    this.attributes = said;
    return this;
  }

  public CallReport build() {
    return new CallReport(
        dialerCallId,
        order,
        finished,
        user,
        phone,
        direction,
        campaign,
        startedAt,
        answeredAt,
        endedAt,
        talkSeconds,
        code,
        customerName,
        note,
        callbackAt,
        grade,
        wechatAdded,
        attributes);
  }
}
