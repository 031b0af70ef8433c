package telesales.contracts.meetings;

import java.time.LocalDate;
import telesales.contracts.AnnouncementId;
import telesales.contracts.EventType;

/** What the people of a scope are to be told on some days (公告). Stream: the announcement. */
public sealed interface AnnouncementEvent extends MeetingsEvent {
  AnnouncementId announcement();

  /**
   * It is to be told in the morning meetings from one day until another, both included.
   *
   * @param scope never an agent
   * @param title for people to read, in one line
   * @param words in full; nothing of a customer
   * @param from the first local day
   * @param until the last local day
   * @param by the account that made it
   */
  @EventType(name = "telesales.announcement.made")
  record AnnouncementMade(
      AnnouncementId announcement,
      Scope scope,
      String title,
      String words,
      LocalDate from,
      LocalDate until,
      String by)
      implements AnnouncementEvent {}

  /**
   * It is told no longer.
   *
   * @param by the account that withdrew it
   */
  @EventType(name = "telesales.announcement.withdrawn")
  record AnnouncementWithdrawn(AnnouncementId announcement, String by)
      implements AnnouncementEvent {}
}
