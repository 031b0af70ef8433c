package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telesales.contracts.Event;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.leads.DealEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.VisitEvent;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.ContestEvent;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.EffectiveCallRules;
import telesales.meetingmetrics.MeetingMetricsConfig;

/**
 * Everything that happens here because of events, in this order: first that by which days are
 * reckoned and judged, then what counts, then the judgement and what is settled by it. So a batch
 * comes to the same in whatever order topics arrive.
 */
@ApplicationScoped
public class MeetingMetricsReaction implements Reaction {
  private final String service;
  private final ZoneId defaultZone;

  MeetingMetricsReaction(
      @ConfigProperty(name = "quarkus.application.name") String service,
      MeetingMetricsConfig config) {
    this.service = service;
    this.defaultZone = config.defaultTimeZone();
  }

  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(
        CallEvent.class,
        FloorEvent.class,
        LeadBecameInterested.class,
        LeadInterestWithdrawn.class,
        VisitEvent.class,
        DealEvent.class,
        CalendarEvent.class,
        EffectiveCallRuleSet.class,
        TargetSet.class,
        ContestEvent.class,
        MeetingOpened.class);
  }

  @Override
  public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    ZoneId before = holdCalendar(events, transaction);
    var toJudge = new DaysToJudge(service);
    var toReckon = new DaysToJudge(service);
    new WhenFloorChangesKeepWhoBelongsWhere(transaction, toJudge, toReckon).react(events);
    ZoneId zone = new WhenTimeZoneIsSetKeepIt(transaction, toReckon).react(events, before);
    new WhenCalendarIsSetKeepIt(transaction, toJudge, toReckon).react(events);
    EffectiveCallRules rules =
        new WhenEffectiveCallRuleIsSetCountDaysAnew(transaction, toJudge).react(events);
    new WhenHoursOrZonesChangeReckonDaysAnew(transaction, rules, zone).react(toReckon, toJudge);
    new WhenTargetIsSetKeepIt(transaction, toJudge).react(events);
    new WhenCallOrLeadCountsAddItToTheDay(transaction, toJudge, zone, rules).react(events);
    new WhenDayReachesTargetSayIt(transaction, rules).react(toJudge);
    new WhenEveningMeetingOpensSettleContests(transaction, service, zone).react(events);
  }

  /**
   * Where several instances share the topics, one that changes zone, calendars, rules, teams or
   * targets waits for those that add to days, and they for it: else a day could be judged by
   * neither old nor new.
   */
  private ZoneId holdCalendar(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    boolean changes =
        events.stream()
            .flatMap(each -> each.event().stream())
            .anyMatch(
                event ->
                    event instanceof FloorEvent
                        || event instanceof CalendarEvent
                        || event instanceof TargetSet
                        || event instanceof EffectiveCallRuleSet);
    String sql = changes ? Statements.CALENDAR_TO_CHANGE : Statements.CALENDAR_HELD;
    String zone = transaction.execute(sql, Tuple.tuple()).iterator().next().getString(0);
    return zone == null ? defaultZone : ZoneId.of(zone);
  }
}
