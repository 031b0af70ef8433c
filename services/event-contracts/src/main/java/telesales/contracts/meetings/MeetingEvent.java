package telesales.contracts.meetings;

import java.time.Instant;
import java.time.LocalDate;
import telesales.contracts.EventType;
import telesales.contracts.TeamId;

/** What happened to one meeting, from its opening to its end. Each meeting is a stream. */
public sealed interface MeetingEvent extends MeetingsEvent
    permits MeetingsEvent.MeetingOpened,
        MeetingsEvent.MeetingClosed,
        MeetingEvent.AgendaMoved,
        MeetingEvent.MeetingTakenOver {
  TeamId team();

  LocalDate date();

  Meeting meeting();

  /**
   * A meeting came to an item of its agenda, or back to it. Whoever watches its board follows.
   * Stream: the meeting.
   *
   * @param date the team's local day
   * @param item one of those that the meeting was opened with
   * @param by the account that moved it
   * @param at from when on the meeting speaks of it
   */
  @EventType(name = "telesales.meeting.agenda-moved")
  record AgendaMoved(
      TeamId team, LocalDate date, Meeting meeting, String item, String by, Instant at)
      implements MeetingEvent {}

  /**
   * Somebody else chairs a meeting from now on. Stream: the meeting.
   *
   * @param date the team's local day
   * @param chair the account that chairs it
   * @param at from when on
   */
  @EventType(name = "telesales.meeting.taken-over")
  record MeetingTakenOver(TeamId team, LocalDate date, Meeting meeting, String chair, Instant at)
      implements MeetingEvent {}
}
