package telesales.meetingmetrics.meetings.domain;

import java.time.Instant;

/** A meeting that is yet to come, goes on, or is over. */
public sealed interface HeldMeeting {
  /** Nobody has opened it. */
  record NotYet() implements HeldMeeting {}

  /** It goes on. */
  record GoesOn(String openedBy, Instant openedAt) implements HeldMeeting {}

  /** It is over. */
  record Over(String openedBy, Instant openedAt, String closedBy, Instant closedAt)
      implements HeldMeeting {}
}
