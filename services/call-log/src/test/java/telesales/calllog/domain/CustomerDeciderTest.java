package telesales.calllog.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import telesales.calllog.domain.CustomerCommand.BlockNumber;
import telesales.calllog.domain.CustomerCommand.EraseCustomer;
import telesales.calllog.domain.CustomerCommand.UnblockNumber;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.BlockReason;
import telesales.contracts.calls.CustomerEvent;
import telesales.contracts.calls.CustomerEvent.CustomerErased;
import telesales.contracts.calls.CustomerEvent.NumberBlocked;
import telesales.contracts.calls.CustomerEvent.NumberUnblocked;
import telesales.eventsourcing.testing.DeciderSpec;

class CustomerDeciderTest {
  private static final CustomerId CUSTOMER = new CustomerId("00112233445566778899aabbccddeeff");
  private static final CallId CALL = new CallId("call-1");
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);
  private static final Instant ELEVEN = TEN.plusSeconds(3600);

  private final DeciderSpec<CustomerCommand, Customer, CustomerEvent> customer =
      DeciderSpec.of(new CustomerDecider());

  @Test
  void a_number_goes_on_the_list() {
    customer.given().when(block(null, NINE)).then(blocked(null, NINE));
  }

  @Test
  void a_number_is_on_the_list_once_however_often_it_is_put_there() {
    customer.given(blocked(null, NINE)).when(block(CALL, TEN)).thenNothing();
  }

  @Test
  void a_number_is_taken_off_the_list() {
    customer.given(blocked(null, NINE)).when(unblock(TEN)).then(unblocked(TEN));
  }

  @Test
  void what_is_not_on_the_list_need_not_be_taken_off() {
    customer.given().when(unblock(TEN)).thenNothing();
    customer.given(blocked(null, NINE), unblocked(TEN)).when(unblock(ELEVEN)).thenNothing();
  }

  @Test
  void a_call_told_again_does_not_undo_what_a_person_decided_since() {
    customer.given(blocked(CALL, NINE), unblocked(TEN)).when(block(CALL, NINE)).thenNothing();
  }

  @Test
  void who_asks_again_is_on_the_list_again() {
    customer
        .given(blocked(CALL, NINE), unblocked(TEN))
        .when(block(CALL, ELEVEN))
        .then(blocked(CALL, ELEVEN));
  }

  @Test
  void a_person_may_put_a_number_back_at_any_time() {
    customer
        .given(blocked(CALL, NINE), unblocked(TEN))
        .when(block(null, TEN))
        .then(blocked(null, TEN));
  }

  @Test
  void an_erased_customer_stays_on_the_list() {
    customer.given(blocked(null, NINE), erased(TEN)).when(block(null, ELEVEN)).thenNothing();
    customer.given(blocked(null, NINE), erased(TEN)).when(unblock(ELEVEN)).then(unblocked(ELEVEN));
  }

  @Test
  void each_key_that_is_destroyed_is_told() {
    customer.given().when(new EraseCustomer(CUSTOMER, "admin", NINE)).then(erased(NINE));
    customer.given(erased(NINE)).when(new EraseCustomer(CUSTOMER, "admin", TEN)).then(erased(TEN));
  }

  private static BlockNumber block(@Nullable CallId call, Instant at) {
    return new BlockNumber(CUSTOMER, BlockReason.ASKED, "2.key.number", call, "somebody", at);
  }

  private static NumberBlocked blocked(@Nullable CallId call, Instant at) {
    return new NumberBlocked(CUSTOMER, BlockReason.ASKED, "2.key.number", call, "somebody", at);
  }

  private static UnblockNumber unblock(Instant at) {
    return new UnblockNumber(CUSTOMER, "2.key.why", "manager", at);
  }

  private static NumberUnblocked unblocked(Instant at) {
    return new NumberUnblocked(CUSTOMER, "2.key.why", "manager", at);
  }

  private static CustomerErased erased(Instant at) {
    return new CustomerErased(CUSTOMER, "admin", at);
  }
}
