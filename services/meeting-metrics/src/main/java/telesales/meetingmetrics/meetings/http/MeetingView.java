package telesales.meetingmetrics.meetings.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.meetingmetrics.meetings.domain.HeldMeeting;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.Course;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.GoesOn;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.NotYet;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.Over;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.Step;
import telesales.meetingmetrics.meetings.domain.MeetingOfDay;

/**
 * How one meeting of a team's day stands.
 *
 * @param status not-opened, open or closed
 * @param dueAt when it is to begin by the team's calendar; on a day off, when it would be
 * @param openedBy the account, or this service if it opened by itself
 * @param figuresAsOf the instant whose figures it looks at
 * @param chair the account that chairs it
 * @param durationSeconds how long it lasted, or lasts by now
 * @param item what it speaks of, or spoke of last
 * @param agenda all items in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingView(
    String team,
    LocalDate date,
    Meeting meeting,
    String status,
    Instant dueAt,
    @Nullable String openedBy,
    @Nullable Instant openedAt,
    @Nullable Instant figuresAsOf,
    @Nullable String chair,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    @Nullable Long durationSeconds,
    @Nullable String item,
    List<Item> agenda) {
  /** The three of them. */
  public record OfDay(String team, LocalDate date, List<MeetingView> meetings) {}

  /**
   * An item of the agenda.
   *
   * @param seconds how long the meeting has spoken of it, all times together
   */
  public record Item(String item, long seconds) {}

  /**
   * @param usual what it will speak of if it is opened now
   */
  static MeetingView of(
      MeetingOfDay which, HeldMeeting state, Instant dueAt, List<String> usual, Instant now) {
    return switch (state) {
      case NotYet _ ->
          new MeetingView(
              which.team().value(),
              which.date(),
              which.meeting(),
              "not-opened",
              dueAt,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              usual.stream().map(item -> new Item(item, 0)).toList());
      case GoesOn(var course) -> held(which, dueAt, course, null, null, now);
      case Over(var course, var by, var at) -> held(which, dueAt, course, by, at, at);
    };
  }

  private static MeetingView held(
      MeetingOfDay which,
      Instant dueAt,
      Course course,
      @Nullable String closedBy,
      @Nullable Instant closedAt,
      Instant until) {
    return new MeetingView(
        which.team().value(),
        which.date(),
        which.meeting(),
        closedAt == null ? "open" : "closed",
        dueAt,
        course.openedBy(),
        course.openedAt(),
        course.figuresAsOf(),
        course.chair(),
        closedBy,
        closedAt,
        seconds(course.openedAt(), until),
        course.steps().isEmpty() ? null : course.steps().getLast().item(),
        course.agenda().stream()
            .map(item -> new Item(item, seconds(item, course.steps(), until)))
            .toList());
  }

  private static long seconds(String item, List<Step> steps, Instant until) {
    List<Instant> ends = new ArrayList<>(steps.stream().skip(1).map(Step::since).toList());
    ends.add(until);
    long seconds = 0;
    for (int step = 0; step < steps.size(); step++) {
      if (steps.get(step).item().equals(item)) {
        seconds += seconds(steps.get(step).since(), ends.get(step));
      }
    }
    return seconds;
  }

  private static long seconds(Instant from, Instant until) {
    return Math.max(0, Duration.between(from, until).toSeconds());
  }
}
