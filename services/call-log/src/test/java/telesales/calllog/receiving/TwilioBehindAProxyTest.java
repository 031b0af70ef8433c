package telesales.calllog.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.eventsourcing.testing.ServiceInfrastructure;

@QuarkusTest
@TestProfile(TwilioBehindAProxyTest.BehindAProxy.class)
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class TwilioBehindAProxyTest {
  /** A proxy that says itself where a post came in, whatever the sender says. */
  public static final class BehindAProxy implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("telesales.call-log.posts.trust-forwarded", "true");
    }
  }

  private static final String OUTSIDE = "https://calls.example.com";
  private static final Map<String, String> FORWARDED =
      Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "calls.example.com");

  @Test
  void the_proxy_s_word_of_where_a_post_came_in_is_believed() {
    var twilio = new TwilioCallbacks("");

    assertThat(twilio.answer(OUTSIDE, FORWARDED)).isEqualTo(202);
    assertThat(twilio.answer(TwilioCallbacks.here(), FORWARDED)).isEqualTo(401);
    assertThat(twilio.answer(OUTSIDE + ":8443", FORWARDED)).isEqualTo(401);
  }

  @Test
  void what_did_not_come_through_the_proxy_counts_where_it_came_to() {
    var twilio = new TwilioCallbacks("");

    assertThat(twilio.answer(TwilioCallbacks.here(), Map.of())).isEqualTo(202);
    assertThat(twilio.answer(OUTSIDE, Map.of())).isEqualTo(401);
  }

  @Test
  void a_dialer_s_public_address_goes_before_what_the_proxy_says() {
    var twilio = new TwilioCallbacks(",\"publicUrl\":\"https://told.example.com\"");

    assertThat(twilio.answer("https://told.example.com", FORWARDED)).isEqualTo(202);
    assertThat(twilio.answer(OUTSIDE, FORWARDED)).isEqualTo(401);
  }
}
