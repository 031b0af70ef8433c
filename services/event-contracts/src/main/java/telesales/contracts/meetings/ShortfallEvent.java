package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.EventType;
import telesales.contracts.TeamId;

/**
 * Why an agent missed targets of a day (未达标). Which targets, and by how much, follows from the
 * figures. Stream: the team's day.
 */
public sealed interface ShortfallEvent extends MeetingsEvent {
  TeamId team();

  LocalDate date();

  AgentId agent();

  /**
   * The agent, or whoever leads the team, said why. Replaces what was said before.
   *
   * @param date the team's local day
   * @param reason one of the company's list, as {@code system-trouble}; absent if words say it
   * @param words absent if the reason says it all; nothing of a customer
   * @param by the account that said so
   * @param late whether it was said after the evening meeting
   * @param at when it was said
   */
  @EventType(name = "telesales.shortfall.explained")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ShortfallExplained(
      TeamId team,
      LocalDate date,
      AgentId agent,
      @Nullable String reason,
      @Nullable String words,
      String by,
      boolean late,
      Instant at)
      implements ShortfallEvent {}

  /**
   * What was said before holds no longer.
   *
   * @param date the team's local day
   * @param by the account that took it back
   * @param at when it was taken back
   */
  @EventType(name = "telesales.shortfall.explanation-withdrawn")
  record ShortfallExplanationWithdrawn(
      TeamId team, LocalDate date, AgentId agent, String by, Instant at)
      implements ShortfallEvent {}
}
