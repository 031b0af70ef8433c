package telesales.meetingmetrics.announcements.domain;

import telesales.contracts.AnnouncementId;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementMade;

/** What can be asked of an announcement. */
public sealed interface AnnouncementCommand {
  /** Let this be told. */
  record MakeAnnouncement(AnnouncementMade made) implements AnnouncementCommand {}

  /**
   * Let it be told no longer.
   *
   * @param by the account
   */
  record WithdrawAnnouncement(AnnouncementId announcement, String by)
      implements AnnouncementCommand {}
}
