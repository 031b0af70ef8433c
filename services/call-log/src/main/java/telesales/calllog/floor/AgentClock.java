package telesales.calllog.floor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.figures.FloorZones;
import telesales.figures.FloorZones.Span;
import telesales.figures.Membership;

/** By which an agent's days begin and end: that of the team in which the agent is. */
public final class AgentClock {
  private final FloorZones zones;
  private final List<Membership> memberships;

  AgentClock(FloorZones zones, List<Membership> memberships) {
    this.zones = zones;
    this.memberships = List.copyOf(memberships);
  }

  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zones.at(now, this::teamOn));
  }

  /** In which times of that day are told. */
  public ZoneId zoneOn(LocalDate day) {
    return zones.of(teamOn(day));
  }

  /** The instants that are of that day. */
  public List<Span> spans(LocalDate day) {
    return zones.of(day, this::teamOn);
  }

  private @Nullable TeamId teamOn(LocalDate day) {
    return Membership.teamOn(day, memberships);
  }
}
