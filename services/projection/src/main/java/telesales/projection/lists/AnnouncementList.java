package telesales.projection.lists;

import java.time.LocalDate;
import java.util.List;
import telesales.projection.briefing.Announcement;

/**
 * What is told to a team.
 *
 * @param today the team's local day
 * @param announcements those that hold today or begin later
 */
public record AnnouncementList(String team, LocalDate today, List<Announcement> announcements) {
  public AnnouncementList {
    announcements = List.copyOf(announcements);
  }
}
