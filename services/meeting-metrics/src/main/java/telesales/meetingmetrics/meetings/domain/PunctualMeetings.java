package telesales.meetingmetrics.meetings.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;

/**
 * Which of a team's meetings of one day begin and end by themselves.
 *
 * @param grace so long after its time a meeting still opens, when nobody could open it before
 * @param longest after so long a meeting is over
 */
public record PunctualMeetings(Duration grace, Duration longest) {
  /**
   * How far a meeting is.
   *
   * @param openedAt null if it was not opened
   */
  public record Standing(@Nullable Instant openedAt, boolean closed) {
    public static final Standing NOT_OPENED = new Standing(null, false);

    boolean isOpen() {
      return openedAt != null && !closed;
    }
  }

  /** The one that is due and was not opened; on a day off none is. */
  public Optional<Meeting> toOpen(
      MeetingTimes times, Map<Meeting, Standing> standings, Instant now) {
    return times.plan().working()
        ? due(times, now)
            .filter(meeting -> now.isBefore(times.of(meeting).plus(grace)))
            .filter(meeting -> from(meeting).allMatch(each -> !wasOpened(each, standings)))
        : Optional.empty();
  }

  /** Those whose time is over: they last too long, or the next one begins. */
  public List<Meeting> toClose(MeetingTimes times, Map<Meeting, Standing> standings, Instant now) {
    return Arrays.stream(Meeting.values())
        .filter(meeting -> standing(meeting, standings).isOpen())
        .filter(meeting -> isOver(meeting, times, standings, now))
        .toList();
  }

  private boolean isOver(
      Meeting meeting, MeetingTimes times, Map<Meeting, Standing> standings, Instant now) {
    Instant openedAt = standing(meeting, standings).openedAt();
    return openedAt != null
        && (!now.isBefore(openedAt.plus(longest))
            || after(meeting)
                .anyMatch(
                    next ->
                        begunSince(openedAt, standing(next, standings).openedAt(), now)
                            || (times.plan().working()
                                && begunSince(openedAt, times.of(next), now))));
  }

  private static boolean begunSince(Instant openedAt, @Nullable Instant next, Instant now) {
    return next != null && next.isAfter(openedAt) && !now.isBefore(next);
  }

  /** The last whose time has come: once the next has begun, the one before is not made up for. */
  private static Optional<Meeting> due(MeetingTimes times, Instant now) {
    return Arrays.stream(Meeting.values())
        .filter(meeting -> !now.isBefore(times.of(meeting)))
        .reduce((_, later) -> later);
  }

  private static boolean wasOpened(Meeting meeting, Map<Meeting, Standing> standings) {
    return standing(meeting, standings).openedAt() != null;
  }

  private static Standing standing(Meeting meeting, Map<Meeting, Standing> standings) {
    return standings.getOrDefault(meeting, Standing.NOT_OPENED);
  }

  private static Stream<Meeting> from(Meeting meeting) {
    return Arrays.stream(Meeting.values()).filter(each -> each.compareTo(meeting) >= 0);
  }

  private static Stream<Meeting> after(Meeting meeting) {
    return Arrays.stream(Meeting.values()).filter(each -> each.compareTo(meeting) > 0);
  }
}
