package telesales.projection.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Event;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.EffectiveCallRule;
import telesales.figures.EffectiveCallRules;
import telesales.figures.Figures;
import telesales.projection.Calls;
import telesales.projection.history.Versions;

class CountCallsTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant TEN = Instant.parse("2026-11-20T02:00:00Z");
  private static final Hour AT_TEN = new Hour(LocalDate.of(2026, 11, 20), 10);
  private static final Figures ONE_EFFECTIVE = new Figures(1, 1, 1, 45, 0, 0, 0);

  private final Versions<CountedCall> calls = new Versions<>(List.of());
  private final Versions<CreditedInterest> interests = new Versions<>(List.of());
  private final DaySums sums = new DaySums();
  private EffectiveCallRules rules = EffectiveCallRules.NONE;
  private Instant recordedAt = TEN;
  private long version;

  @Test
  void a_call_counts_on_the_local_hour_in_which_it_began() {
    take(Calls.logged("c", Calls.details("zhang", TEN, 45, Disposition.CALLBACK, false)));

    assertThat(sums.gains()).containsExactly(gain("zhang", AT_TEN, ONE_EFFECTIVE));
  }

  @Test
  void a_correction_takes_back_all_that_was_counted_before() {
    take(Calls.logged("c", Calls.details("zhang", TEN, 45, Disposition.SALE, true)));
    take(Calls.corrected("c", Calls.details("zhang", TEN, 45, Disposition.CALLBACK, false)));

    assertThat(sums.gains()).containsExactly(gain("zhang", AT_TEN, ONE_EFFECTIVE));
  }

  @Test
  void a_call_that_turns_out_to_be_anothers_leaves_the_first_agent_with_nothing() {
    take(Calls.logged("c", Calls.details("zhang", TEN, 45, Disposition.CALLBACK, false)));
    take(Calls.corrected("c", Calls.details("li", TEN, 45, Disposition.CALLBACK, false)));

    assertThat(sums.gains())
        .containsExactly(gain("li", AT_TEN, ONE_EFFECTIVE), gain("zhang", AT_TEN, Figures.NONE));
  }

  @Test
  void a_deal_is_signed_when_it_is_first_recorded_as_one() {
    take(Calls.logged("c", Calls.details("zhang", TEN, 45, Disposition.CALLBACK, false)));
    take(Calls.corrected("c", Calls.details("zhang", TEN, 50, Disposition.SALE, false)));
    Instant signed = recordedAt;
    take(Calls.corrected("c", Calls.details("zhang", TEN, 55, Disposition.SALE, false)));

    assertThat(calls.get("c").dealSince()).isEqualTo(signed);
  }

  @Test
  void a_call_counts_by_the_rule_of_its_day_and_is_taken_back_by_the_same() {
    rules = rules.with(new EffectiveCallRule(2, 46, AT_TEN.day()));
    take(Calls.logged("c", Calls.details("zhang", TEN, 45, Disposition.CALLBACK, false)));
    assertThat(sums.gains())
        .containsExactly(gain("zhang", AT_TEN, new Figures(1, 1, 0, 45, 0, 0, 0)));

    Instant dayBefore = TEN.minus(Duration.ofDays(1));
    take(Calls.corrected("c", Calls.details("zhang", dayBefore, 45, Disposition.CALLBACK, false)));
    assertThat(sums.gains())
        .containsExactly(
            gain("zhang", new Hour(AT_TEN.day().minusDays(1), 10), ONE_EFFECTIVE),
            gain("zhang", AT_TEN, Figures.NONE));
  }

  @Test
  void a_lead_is_credited_once_however_often_it_is_said() {
    take(interested("zhang"));
    take(interested("li"));

    assertThat(sums.gains())
        .containsExactly(
            gain("li", AT_TEN, Figures.ONE_INTERESTED_LEAD), gain("zhang", AT_TEN, Figures.NONE));
  }

  @Test
  void interest_that_is_withdrawn_is_credited_to_nobody() {
    take(interested("zhang"));
    take(new LeadInterestWithdrawn(new LeadId("l"), new CallId("c"), new AgentId("zhang"), TEN));

    assertThat(sums.gains()).containsExactly(gain("zhang", AT_TEN, Figures.NONE));
    assertThat(interests.all()).isEmpty();
  }

  private static LeadBecameInterested interested(String agent) {
    return new LeadBecameInterested(
        new LeadId("l"), Grade.D, new CallId("c"), new AgentId(agent), TEN);
  }

  private DaySums.Gain gain(String agent, Hour hour, Figures figures) {
    return new DaySums.Gain(new AgentId(agent), hour, figures, recordedAt);
  }

  private void take(Event event) {
    recordedAt = recordedAt.plusSeconds(60);
    var received =
        new ReceivedEvent(
            new StreamId("stream"),
            ++version,
            UUID.randomUUID(),
            recordedAt,
            recordedAt,
            EventMeta.by("test"),
            "test.v1",
            Optional.of(event));
    new CountCalls((_, _) -> ZONE, rules, calls, sums).count(List.of(received));
    new CreditInterest((_, _) -> ZONE, interests, sums).credit(List.of(received));
  }
}
