package telesales.meetingmetrics.meetings;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Meeting;
import telesales.eventsourcing.store.EventMeta;
import telesales.figures.DayPlan;
import telesales.figures.FloorZones;
import telesales.figures.WorkCalendar;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.calendar.CurrentCalendar;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.floor.domain.Floor;
import telesales.meetingmetrics.floor.domain.FloorPlan;
import telesales.meetingmetrics.meetings.domain.HeldMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingOfDay;
import telesales.meetingmetrics.meetings.domain.MeetingTimes;
import telesales.meetingmetrics.meetings.domain.PunctualMeetings;
import telesales.meetingmetrics.meetings.domain.PunctualMeetings.Standing;

/**
 * Opens the meetings whose time has come, and closes those whose time is over, of today and
 * yesterday. What is due is found out from the streams alone: so it makes no difference how many
 * instances look, or which of them was away at that minute.
 */
@ApplicationScoped
public class MeetingsOnTime {
  private record Known(FloorZones zones, FloorPlan plan, WorkCalendar calendar) {}

  private final CurrentFloor currentFloor;
  private final CurrentCalendar currentCalendar;
  private final CurrentMeetings meetings;
  private final Standings standings;
  private final Clock clock;
  private final PunctualMeetings punctual;
  private final boolean openOnTime;
  private final EventMeta meta;

  MeetingsOnTime(
      CurrentFloor currentFloor,
      CurrentCalendar currentCalendar,
      CurrentMeetings meetings,
      Standings standings,
      Clock clock,
      MeetingMetricsConfig config,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.currentFloor = currentFloor;
    this.currentCalendar = currentCalendar;
    this.meetings = meetings;
    this.standings = standings;
    this.clock = clock;
    var settings = config.meetings();
    punctual = new PunctualMeetings(settings.grace(), settings.longest());
    openOnTime = settings.openOnTime();
    meta = EventMeta.by(service);
  }

  /** Looks once, at what is due by now. */
  public Uni<Void> look() {
    Instant now = clock.instant();
    return Uni.combine()
        .all()
        .unis(currentFloor.get(), currentCalendar.get())
        .with(this::known)
        .chain(known -> look(known, now));
  }

  private Known known(Floor floor, WorkCalendar calendar) {
    return new Known(currentFloor.zones(floor), floor.plan(currentFloor.zone(floor)), calendar);
  }

  private Uni<Void> look(Known known, Instant now) {
    Map<TeamDay, MeetingTimes> times = new HashMap<>();
    Map<TeamId, String> managers = new HashMap<>();
    for (FloorPlan.Department department : known.plan().departments()) {
      for (FloorPlan.Team team : department.teams()) {
        FloorPlan.Manager manager = team.manager();
        if (manager != null) {
          managers.put(team.id(), manager.id().value());
        }
        ZoneId zone = known.zones().of(team.id());
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (LocalDate date : List.of(today.minusDays(1), today)) {
          DayPlan plan = known.calendar().dayPlan(date, team.id(), department.id());
          times.put(new TeamDay(team.id(), date), new MeetingTimes(plan, zone));
        }
      }
    }
    return standings
        .of(times.keySet())
        .chain(
            standing ->
                Multi.createFrom()
                    .iterable(times.entrySet())
                    .onItem()
                    .transformToMultiAndConcatenate(
                        each ->
                            due(
                                each.getKey(),
                                each.getValue(),
                                standing.getOrDefault(each.getKey(), Map.of()),
                                managers.get(each.getKey().team()),
                                now))
                    .onItem()
                    .ignoreAsUni());
  }

  /** The one that ends is closed before the next is opened. */
  private Multi<HeldMeeting> due(
      TeamDay day,
      MeetingTimes times,
      Map<Meeting, Standing> standing,
      @Nullable String manager,
      Instant now) {
    Stream<Uni<HeldMeeting>> closing =
        punctual.toClose(times, standing, now).stream()
            .map(meeting -> meetings.close(which(day, meeting), now, meta));
    Stream<Uni<HeldMeeting>> opening =
        openOnTime
            ? punctual.toOpen(times, standing, now).stream()
                .map(meeting -> open(which(day, meeting), times.of(meeting), manager, now))
            : Stream.empty();
    return Multi.createFrom()
        .items(Stream.concat(closing, opening))
        .onItem()
        .transformToUniAndConcatenate(each -> each);
  }

  private Uni<HeldMeeting> open(
      MeetingOfDay which, Instant dueAt, @Nullable String manager, Instant now) {
    return meetings.openOnTime(which, manager, dueAt, now, meta);
  }

  private static MeetingOfDay which(TeamDay day, Meeting meeting) {
    return new MeetingOfDay(day.team(), day.date(), meeting);
  }
}
