package telesales.meetingmetrics.shortfalls.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ShortfallEvent;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplained;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplanationWithdrawn;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.meetingmetrics.shortfalls.domain.ShortfallCommand.ExplainShortfall;
import telesales.meetingmetrics.shortfalls.domain.ShortfallCommand.Said;
import telesales.meetingmetrics.shortfalls.domain.ShortfallCommand.WithdrawExplanation;

class ShortfallDeciderTest {
  private static final TeamId TIGERS = new TeamId("tigers");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Instant FIVE = Instant.parse("2026-03-02T09:00:00Z");
  private static final AgentId ZHANG = new AgentId("zhang");
  private static final Said BY_AGENT = new Said("zhang", true, false, FIVE);
  private static final Said BY_AGENT_LATE = new Said("zhang", true, true, FIVE);
  private static final Said BY_MANAGER = new Said("qian", false, false, FIVE);
  private static final Said BY_MANAGER_LATE = new Said("qian", false, true, FIVE);

  private final DeciderSpec<ShortfallCommand, ShortfallsOfDay, ShortfallEvent> day =
      DeciderSpec.of(new ShortfallDecider(TIGERS, DAY));

  @Test
  void an_agent_says_why_and_the_same_again_is_no_event() {
    day.given()
        .when(new ExplainShortfall(ZHANG, "sick", null, BY_AGENT))
        .then(explained("sick", null, "zhang", false));
    day.given(explained("sick", null, "zhang", false))
        .when(new ExplainShortfall(ZHANG, "sick", null, BY_MANAGER_LATE))
        .thenNothing();
  }

  @Test
  void other_words_replace_those_before() {
    day.given(explained("sick", null, "zhang", false))
        .when(new ExplainShortfall(ZHANG, null, "下午系统坏了", BY_AGENT))
        .then(explained(null, "下午系统坏了", "zhang", false));
  }

  @Test
  void after_the_evening_meeting_only_who_leads_says_why_and_it_is_marked() {
    day.given()
        .when(new ExplainShortfall(ZHANG, "sick", null, BY_AGENT_LATE))
        .thenRejected("meeting-over");
    day.given()
        .when(new ExplainShortfall(ZHANG, "sick", null, BY_MANAGER_LATE))
        .then(explained("sick", null, "qian", true));
  }

  @Test
  void an_agent_does_not_change_what_the_manager_said() {
    day.given(explained("training", null, "qian", false))
        .when(new ExplainShortfall(ZHANG, "sick", null, BY_AGENT))
        .thenRejected("said-by-manager");
    day.given(explained("training", null, "qian", false))
        .when(new WithdrawExplanation(ZHANG, BY_AGENT))
        .thenRejected("said-by-manager");
  }

  @Test
  void nothing_is_no_reason() {
    day.given().when(new ExplainShortfall(ZHANG, null, null, BY_MANAGER)).thenRejected("no-reason");
  }

  @Test
  void what_was_said_is_taken_back_once() {
    day.given(explained("sick", null, "zhang", false))
        .when(new WithdrawExplanation(ZHANG, BY_MANAGER))
        .then(new ShortfallExplanationWithdrawn(TIGERS, DAY, ZHANG, "qian", FIVE));
    day.given().when(new WithdrawExplanation(ZHANG, BY_AGENT_LATE)).thenNothing();
    day.given(explained("sick", null, "zhang", false))
        .when(new WithdrawExplanation(ZHANG, BY_AGENT_LATE))
        .thenRejected("meeting-over");
  }

  private static ShortfallExplained explained(
      String reason, String words, String by, boolean late) {
    return new ShortfallExplained(TIGERS, DAY, ZHANG, reason, words, by, late, FIVE);
  }
}
