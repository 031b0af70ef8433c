package telesales.projection.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import telesales.contracts.Event;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.briefing.FollowAnnouncements;
import telesales.projection.briefing.FollowFeedback;
import telesales.projection.briefing.FollowObjectionBook;
import telesales.projection.briefing.FollowWinStories;
import telesales.projection.counting.CountFigures;
import telesales.projection.counting.KnowZones;
import telesales.projection.floor.KnowTheFloor;
import telesales.projection.lead.FollowLeads;
import telesales.projection.lead.KnowCampaigns;
import telesales.projection.live.LiveBoards;
import telesales.projection.meeting.FollowContests;
import telesales.projection.meeting.FollowHandovers;
import telesales.projection.meeting.FollowMeetings;
import telesales.projection.meeting.KnowCalendars;
import telesales.projection.meeting.KnowTargets;
import telesales.projection.sheet.FollowCallSheets;
import telesales.projection.shortfall.FollowShortfalls;

/** Brings the tables up to date with a batch of events, and then the boards that are watched. */
@ApplicationScoped
public class ProjectionReaction implements Reaction {
  private final Followers followers;
  private final LiveBoards liveBoards;

  ProjectionReaction(
      KnowTheFloor floor,
      KnowZones zones,
      CountFigures figures,
      KnowTargets targets,
      KnowCalendars calendars,
      FollowMeetings meetings,
      FollowHandovers handovers,
      FollowCallSheets callSheets,
      FollowLeads leads,
      KnowCampaigns campaigns,
      FollowShortfalls shortfalls,
      FollowContests contests,
      FollowAnnouncements announcements,
      FollowFeedback feedback,
      FollowObjectionBook objectionBook,
      FollowWinStories winStories,
      LiveBoards liveBoards) {
    this.followers =
        new Followers(
            floor,
            zones,
            figures,
            targets,
            calendars,
            meetings,
            handovers,
            callSheets,
            leads,
            campaigns,
            shortfalls,
            contests,
            announcements,
            feedback,
            objectionBook,
            winStories);
    this.liveBoards = liveBoards;
  }

  @Override
  public Set<Class<? extends Event>> concerns() {
    return followers.concerns();
  }

  @Override
  public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    var changes = new Changes(first(events));
    followers.follow(events, transaction, changes);
    transaction.afterCommit(() -> liveBoards.changed(changes));
  }

  /** The same for tables that no board is read from yet. */
  public Reaction unseen() {
    return with(Changes::unseen);
  }

  /** The same where the sums of days are made in the end. */
  public Reaction unseenWithoutSums() {
    return with(Changes::unseenWithoutSums);
  }

  private Reaction with(Function<Instant, Changes> changes) {
    Set<Class<? extends Event>> concerns = concerns();
    return new Reaction() {
      @Override
      public Set<Class<? extends Event>> concerns() {
        return concerns;
      }

      @Override
      public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
        followers.follow(events, transaction, changes.apply(first(events)));
      }
    };
  }

  private static Instant first(List<ReceivedEvent> events) {
    return events.stream()
        .map(ReceivedEvent::recordedAt)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
