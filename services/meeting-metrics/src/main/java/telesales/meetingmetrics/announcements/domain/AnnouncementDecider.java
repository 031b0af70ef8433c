package telesales.meetingmetrics.announcements.domain;

import java.util.List;
import telesales.contracts.meetings.AnnouncementEvent;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementMade;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementWithdrawn;
import telesales.contracts.meetings.Scope.Level;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.announcements.domain.Announcement.Made;
import telesales.meetingmetrics.announcements.domain.Announcement.NotMade;
import telesales.meetingmetrics.announcements.domain.Announcement.Withdrawn;
import telesales.meetingmetrics.announcements.domain.AnnouncementCommand.MakeAnnouncement;
import telesales.meetingmetrics.announcements.domain.AnnouncementCommand.WithdrawAnnouncement;

/**
 * What was announced stays as it was said: who wants other words withdraws it and makes another.
 */
public final class AnnouncementDecider
    implements Decider<AnnouncementCommand, Announcement, AnnouncementEvent> {
  private record Case(Announcement state, AnnouncementCommand command) {}

  @Override
  public Announcement initial() {
    return new NotMade();
  }

  @Override
  public List<AnnouncementEvent> decide(AnnouncementCommand command, Announcement state) {
    return switch (new Case(state, command)) {
      case Case(NotMade _, MakeAnnouncement(var made)) -> List.of(checked(made));
      case Case(NotMade _, WithdrawAnnouncement _) ->
          throw new CommandRejected("not-announced", "there is no such announcement");
      case Case(Made(var said), MakeAnnouncement(var made)) when said.equals(made) -> List.of();
      case Case(Made _, MakeAnnouncement _), Case(Withdrawn _, MakeAnnouncement _) ->
          throw new CommandRejected("announced-already", "this id has an announcement already");
      case Case(Made _, WithdrawAnnouncement(var announcement, var by)) ->
          List.of(new AnnouncementWithdrawn(announcement, by));
      case Case(Withdrawn _, WithdrawAnnouncement _) -> List.of();
    };
  }

  @Override
  public Announcement evolve(Announcement state, AnnouncementEvent event) {
    return switch (event) {
      case AnnouncementMade made -> new Made(made);
      case AnnouncementWithdrawn(_, var by) ->
          state instanceof Made(var made) ? new Withdrawn(made, by) : state;
    };
  }

  private static AnnouncementMade checked(AnnouncementMade made) {
    if (made.scope().level() == Level.AGENT) {
      throw new CommandRejected("scope-too-narrow", "an announcement is for a team or more");
    }
    if (made.until().isBefore(made.from())) {
      throw new CommandRejected("days-out-of-order", "until is not before from");
    }
    return made;
  }
}
