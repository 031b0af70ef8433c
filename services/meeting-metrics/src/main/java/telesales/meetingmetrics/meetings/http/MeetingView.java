package telesales.meetingmetrics.meetings.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.meetingmetrics.meetings.domain.HeldMeeting;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.GoesOn;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.NotYet;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.Over;
import telesales.meetingmetrics.meetings.domain.MeetingOfDay;

/**
 * How one meeting of a team's day stands.
 *
 * @param status not-opened, open or closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingView(
    String team,
    LocalDate date,
    Meeting meeting,
    String status,
    @Nullable String openedBy,
    @Nullable Instant openedAt,
    @Nullable String closedBy,
    @Nullable Instant closedAt) {
  /** The three of them. */
  public record OfDay(String team, LocalDate date, List<MeetingView> meetings) {}

  static MeetingView of(MeetingOfDay which, HeldMeeting state) {
    String team = which.team().value();
    LocalDate date = which.date();
    Meeting meeting = which.meeting();
    return switch (state) {
      case NotYet _ -> new MeetingView(team, date, meeting, "not-opened", null, null, null, null);
      case GoesOn(var by, var at) ->
          new MeetingView(team, date, meeting, "open", by, at, null, null);
      case Over(var openedBy, var openedAt, var closedBy, var closedAt) ->
          new MeetingView(team, date, meeting, "closed", openedBy, openedAt, closedBy, closedAt);
    };
  }
}
