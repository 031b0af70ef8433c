package telesales.projection.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import telesales.contracts.Event;
import telesales.contracts.calls.CallLogEvent;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.leads.DealEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadCallRetracted;
import telesales.contracts.leads.LeadEvent.LeadCalled;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadRegistered;
import telesales.contracts.leads.VisitEvent;
import telesales.contracts.meetings.MeetingsEvent;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
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
  private final List<Follower> followers;
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
        List.of(
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
    return Set.of(
        CallLogEvent.class,
        FloorEvent.class,
        HandoverEvent.class,
        LeadRegistered.class,
        LeadCalled.class,
        LeadCallRetracted.class,
        LeadBecameInterested.class,
        LeadInterestWithdrawn.class,
        VisitEvent.class,
        DealEvent.class,
        MeetingsEvent.class);
  }

  @Override
  public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    var changes = new Changes(first(events));
    follow(events, transaction, changes);
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
        follow(events, transaction, changes.apply(first(events)));
      }
    };
  }

  private void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    followers.forEach(follower -> follower.follow(events, transaction, changes));
  }

  private static Instant first(List<ReceivedEvent> events) {
    return events.stream()
        .map(ReceivedEvent::recordedAt)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
