package telesales.meetingmetrics.announcements.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementMade;
import telesales.contracts.meetings.Scope;
import telesales.meetingmetrics.announcements.domain.Announcement;
import telesales.meetingmetrics.announcements.domain.Announcement.Made;
import telesales.meetingmetrics.announcements.domain.Announcement.NotMade;
import telesales.meetingmetrics.announcements.domain.Announcement.Withdrawn;

/**
 * An announcement as requests see it.
 *
 * @param from the first local day
 * @param until the last local day
 * @param madeBy the account
 * @param withdrawnBy the account; absent while it is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnouncementView(
    String id,
    Scope scope,
    String title,
    String words,
    LocalDate from,
    LocalDate until,
    String madeBy,
    @Nullable String withdrawnBy) {
  static AnnouncementView of(Announcement state) {
    return switch (state) {
      case NotMade _ -> throw new IllegalStateException("nothing was announced");
      case Made(var made) -> of(made, null);
      case Withdrawn(var made, var by) -> of(made, by);
    };
  }

  private static AnnouncementView of(AnnouncementMade made, @Nullable String withdrawnBy) {
    return new AnnouncementView(
        made.announcement().value(),
        made.scope(),
        made.title(),
        made.words(),
        made.from(),
        made.until(),
        made.by(),
        withdrawnBy);
  }
}
