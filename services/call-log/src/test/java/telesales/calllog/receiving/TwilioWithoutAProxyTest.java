package telesales.calllog.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/**
 * As it is unless an operator says otherwise: nobody's word of where a post came in is believed.
 */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class TwilioWithoutAProxyTest {
  private static final String ELSEWHERE = "https://calls.example.com";
  private static final Map<String, String> FORGED =
      Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "calls.example.com");

  @Test
  void what_is_signed_for_the_address_it_came_to_is_taken() {
    var twilio = new TwilioCallbacks("");

    assertThat(twilio.answer(TwilioCallbacks.here(), Map.of())).isEqualTo(202);
    assertThat(twilio.answer(ELSEWHERE, Map.of())).isEqualTo(401);
  }

  @Test
  void headers_that_anybody_may_send_do_not_make_another_address_of_it() {
    var twilio = new TwilioCallbacks("");

    assertThat(twilio.answer(ELSEWHERE, FORGED)).isEqualTo(401);
    assertThat(twilio.answer(TwilioCallbacks.here(), FORGED)).isEqualTo(202);
  }

  @Test
  void a_dialer_s_public_address_is_the_one_that_counts() {
    var twilio = new TwilioCallbacks(",\"publicUrl\":\"" + ELSEWHERE + "\"");

    assertThat(twilio.answer(ELSEWHERE, Map.of())).isEqualTo(202);
    assertThat(twilio.answer(TwilioCallbacks.here(), Map.of())).isEqualTo(401);
  }
}
