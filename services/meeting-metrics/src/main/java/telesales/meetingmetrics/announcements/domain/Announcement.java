package telesales.meetingmetrics.announcements.domain;

import telesales.contracts.meetings.AnnouncementEvent.AnnouncementMade;

/** An announcement: made once, and perhaps withdrawn. */
public sealed interface Announcement {
  /** Nobody made it yet. */
  record NotMade() implements Announcement {}

  /** It is told on its days. */
  record Made(AnnouncementMade made) implements Announcement {}

  /**
   * It is told no longer.
   *
   * @param by the account
   */
  record Withdrawn(AnnouncementMade made, String by) implements Announcement {}
}
