package telesales.projection.board;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.WorkHours;

/** The three meetings of a board's day. */
final class MeetingsOfDay {
  private MeetingsOfDay() {}

  static List<MeetingOnBoard> of(BoardFacts facts, Instant shown) {
    return Arrays.stream(Meeting.values())
        .map(
            meeting ->
                last(facts.meetings(), each -> each.meeting() == meeting)
                    .map(each -> MeetingOnBoard.of(each, due(meeting, facts), shown, facts.names()))
                    .orElseGet(() -> MeetingOnBoard.notOpened(meeting, due(meeting, facts))))
        .toList();
  }

  /** The one that goes on; of several the one that was opened last. */
  static Board.@Nullable OpenMeeting open(BoardFacts facts) {
    return last(facts.meetings(), OpenedMeeting::isOpen)
        .map(
            each ->
                new Board.OpenMeeting(
                    each.meeting(), each.openedAt(), facts.names().managerOrId(each.openedBy())))
        .orElse(null);
  }

  static Instant due(Meeting meeting, BoardFacts facts) {
    return facts
        .date()
        .atTime(timeOf(meeting, facts.plan().hours()))
        .atZone(facts.zone())
        .toInstant();
  }

  private static LocalTime timeOf(Meeting meeting, WorkHours hours) {
    return switch (meeting) {
      case MORNING -> hours.morningMeeting();
      case NOON -> hours.noonMeeting();
      case EVENING -> hours.eveningMeeting();
    };
  }

  private static Optional<OpenedMeeting> last(
      List<OpenedMeeting> meetings, Predicate<OpenedMeeting> fitting) {
    return meetings.stream().filter(fitting).reduce((_, later) -> later);
  }
}
