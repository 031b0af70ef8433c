package telesales.contracts.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;

class ChangedCallTest {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final CallDetails CALL =
      new CallDetails(
          new AgentId("agent-01"),
          new CustomerId("customer-1"),
          "sealed",
          Direction.INBOUND,
          "spring",
          NINE,
          NINE.plusSeconds(10),
          NINE.plusSeconds(100),
          90,
          Disposition.INTERESTED,
          Grade.B,
          true,
          Map.of("age", "41"),
          NINE.plusSeconds(86_400),
          Objection.PRICE,
          Question.OPEN,
          "sealed words",
          CallBreach.DO_NOT_CALL);

  @Test
  void what_is_not_said_otherwise_stays() {
    assertThat(CALL.changed().details()).isEqualTo(CALL);
  }

  @Test
  void what_is_said_otherwise_is_in_its_own_place() {
    assertThat(
            CALL.changed()
                .personalData("sealed anew")
                .grade(Grade.A)
                .wechatAdded(false)
                .attributes(Map.of())
                .callbackAt(NINE)
                .objection(null)
                .question(Question.ANSWERED)
                .wording("other words")
                .breach(null)
                .details())
        .isEqualTo(
            new CallDetails(
                CALL.agent(),
                CALL.customer(),
                "sealed anew",
                CALL.direction(),
                CALL.campaign(),
                CALL.startedAt(),
                CALL.answeredAt(),
                CALL.endedAt(),
                CALL.talkSeconds(),
                CALL.disposition(),
                Grade.A,
                false,
                Map.of(),
                NINE,
                null,
                Question.ANSWERED,
                "other words",
                null));
  }
}
