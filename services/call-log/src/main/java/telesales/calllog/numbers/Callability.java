package telesales.calllog.numbers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.Customers;
import telesales.calllog.customers.KnownNumber;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.CallBreach;
import telesales.contracts.calls.Direction;

/** Whether a number may be called now, and whether a call might have been made. */
@ApplicationScoped
public class Callability {
  static final String DO_NOT_CALL = CallBreach.DO_NOT_CALL.wireName();
  static final String OUTSIDE_CALLING_HOURS = CallBreach.OUTSIDE_CALLING_HOURS.wireName();
  static final String INVALID_NUMBER = "invalid-number";

  /**
   * @param reason do-not-call, invalid-number or outside-calling-hours
   * @param since when the number went on the do-not-call list
   * @param until when it may be called, if that is known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answer(
      boolean callable, @Nullable String reason, @Nullable Instant since, @Nullable Instant until) {
    static final Answer YES = new Answer(true, null, null, null);
  }

  private final Customers customers;
  private final DoNotCallList list;
  private final CallingHoursSetting setting;
  private final Clock clock;

  Callability(Customers customers, DoNotCallList list, CallingHoursSetting setting, Clock clock) {
    this.customers = customers;
    this.list = list;
    this.setting = setting;
    this.clock = clock;
  }

  Uni<Answer> of(KnownNumber number) {
    return list.remembered(customers.withNumber(number))
        .map(
            listing ->
                listing
                    .filter(Listed::holds)
                    .map(held -> new Answer(false, DO_NOT_CALL, held.since(), null))
                    .orElseGet(() -> unlisted(number)));
  }

  /** Why this call should not have been made. Who called us was not called. */
  public CompletionStage<Optional<CallBreach>> breach(
      KnownNumber number, CustomerId customer, Direction direction, Instant startedAt) {
    if (direction == Direction.INBOUND) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    if (!list.mayBeListed(customer)) {
      return CompletableFuture.completedFuture(outsideHours(number, startedAt));
    }
    return list.remembered(customer)
        .map(
            listing ->
                listing.filter(held -> held.heldAt(startedAt)).isPresent()
                    ? Optional.of(CallBreach.DO_NOT_CALL)
                    : outsideHours(number, startedAt))
        .subscribeAsCompletionStage();
  }

  private Answer unlisted(KnownNumber number) {
    if (!number.valid()) {
      return new Answer(false, INVALID_NUMBER, null, null);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var current = setting.current();
    List<ZoneId> zones = current.zonesOr(number.zones());
    return current.hours().permit(now, zones)
        ? Answer.YES
        : new Answer(
            false, OUTSIDE_CALLING_HOURS, null, current.hours().next(now, zones).orElse(null));
  }

  private Optional<CallBreach> outsideHours(KnownNumber number, Instant startedAt) {
    var current = setting.current();
    return current.hours().permit(startedAt, current.zonesOr(number.zones()))
        ? Optional.empty()
        : Optional.of(CallBreach.OUTSIDE_CALLING_HOURS);
  }
}
