package telesales.meetingmetrics.meetings.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting that is yet to come, goes on, or is over. */
public sealed interface HeldMeeting {
  /** Nobody has opened it. */
  record NotYet() implements HeldMeeting {}

  /** It goes on. */
  record GoesOn(Course course) implements HeldMeeting {}

  /** It is over. */
  record Over(Course course, String closedBy, Instant closedAt) implements HeldMeeting {}

  /**
   * How a meeting has gone so far.
   *
   * @param figuresAsOf the instant whose figures it looks at
   * @param chair who chairs it, if anybody does
   * @param agenda all its items
   * @param steps the items it came to, in that order; an item may be among them more than once
   */
  record Course(
      String openedBy,
      Instant openedAt,
      Instant figuresAsOf,
      @Nullable String chair,
      List<String> agenda,
      List<Step> steps) {
    Course chairedBy(String account) {
      return new Course(openedBy, openedAt, figuresAsOf, account, agenda, steps);
    }

    Course at(String item, Instant since) {
      List<Step> more = new ArrayList<>(steps);
      more.add(new Step(item, since));
      return new Course(openedBy, openedAt, figuresAsOf, chair, agenda, List.copyOf(more));
    }

    boolean isAt(String item) {
      return !steps.isEmpty() && steps.getLast().item().equals(item);
    }
  }

  /** From when on a meeting spoke of an item. */
  record Step(String item, Instant since) {}
}
