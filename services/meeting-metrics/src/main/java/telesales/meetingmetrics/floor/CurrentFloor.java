package telesales.meetingmetrics.floor;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;
import telesales.figures.FloorZones;
import telesales.meetingmetrics.LatestState;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.floor.domain.Floor;

/** The floor for requests: always as it was arranged last. */
@ApplicationScoped
public class CurrentFloor {
  /** There is one floor, so that everybody sees it change in one order. */
  public static final StreamId STREAM = new StreamId("floor");

  private final LatestState<FloorEvent, Floor> latest;
  private final ZoneId defaultZone;
  private final Clock clock;

  CurrentFloor(Pool pool, PostgresEventStore store, MeetingMetricsConfig config, Clock clock) {
    latest = new LatestState<>(pool, store, STREAM, FloorEvent.class, Floor::of);
    defaultZone = config.defaultTimeZone();
    this.clock = clock;
  }

  public Uni<Floor> get() {
    return latest.get();
  }

  public ZoneId zone(Floor floor) {
    return floor.zone().orElse(defaultZone);
  }

  public FloorZones zones(Floor floor) {
    return floor.zones(defaultZone);
  }

  /** By the floor's clock, which is that of no team that has its own. */
  public LocalDate today(Floor floor) {
    return today(zone(floor));
  }

  /** By the team's clock. */
  public LocalDate today(Floor floor, TeamId team) {
    return today(zones(floor).of(team));
  }

  /**
   * By the clock of the team that somebody belongs to.
   *
   * @param team empty for who belongs to none: by the floor's
   */
  public LocalDate today(Floor floor, Optional<String> team) {
    return today(zones(floor).of(team.map(TeamId::new).orElse(null)));
  }

  /** By the clock of the agent's team. */
  public LocalDate today(Floor floor, AgentId agent) {
    return today(zones(floor).at(clock.instant(), day -> floor.teamOn(day, agent).orElse(null)));
  }

  public LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
