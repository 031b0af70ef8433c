package telesales.contracts.meetings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.EventType;
import telesales.contracts.TeamId;

/**
 * Win stories (签单分享): who won by results tells the next morning how. Stream: the agent's story of
 * that day.
 */
public sealed interface WinStoryEvent extends MeetingsEvent {
  TeamId team();

  LocalDate date();

  AgentId agent();

  /**
   * It was written, or written better: replaces the one before.
   *
   * @param date the local day of the success
   * @param customer who the customer is; nothing by which anybody could find them
   * @param course how the sale went
   * @param objections what the customer objected, and what was answered, if anything
   * @param lesson what was learnt most
   * @param by the account that wrote it
   * @param at when it was written
   */
  @EventType(name = "telesales.win-story.written")
  record WinStoryWritten(
      TeamId team,
      LocalDate date,
      AgentId agent,
      String customer,
      String course,
      @Nullable String objections,
      String lesson,
      String by,
      Instant at)
      implements WinStoryEvent {}

  /**
   * Whoever leads the team does without it.
   *
   * @param date the local day of the success
   * @param by the account that waived it
   * @param at when it was waived
   */
  @EventType(name = "telesales.win-story.waived")
  record WinStoryWaived(TeamId team, LocalDate date, AgentId agent, String by, Instant at)
      implements WinStoryEvent {}
}
