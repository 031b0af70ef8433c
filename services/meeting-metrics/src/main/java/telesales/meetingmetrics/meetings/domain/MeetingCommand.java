package telesales.meetingmetrics.meetings.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of one meeting. */
public sealed interface MeetingCommand {
  MeetingOfDay which();

  /** Let it begin; whoever opens it chairs it. */
  record OpenMeeting(MeetingOfDay which, String by, Instant at, List<String> agenda)
      implements MeetingCommand {}

  /**
   * Let it begin because its time has come.
   *
   * @param by the service
   * @param manager the team's, who chairs it; null if the team has none
   * @param dueAt the instant it was to begin at, whose figures it looks at
   */
  record OpenOnTime(
      MeetingOfDay which,
      String by,
      @Nullable String manager,
      Instant dueAt,
      Instant at,
      List<String> agenda)
      implements MeetingCommand {}

  /** Let it go on to an item of its agenda, or back to one. */
  record MoveAgenda(MeetingOfDay which, String item, String by, Instant at)
      implements MeetingCommand {}

  /** Chair it from now on. */
  record TakeOver(MeetingOfDay which, String by, Instant at) implements MeetingCommand {}

  /** Let it end. */
  record CloseMeeting(MeetingOfDay which, String by, Instant at) implements MeetingCommand {}
}
