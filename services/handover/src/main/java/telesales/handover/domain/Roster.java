package telesales.handover.domain;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telesales.contracts.AgentId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.figures.FloorZones;
import telesales.figures.Membership;

/**
 * Who works where, and who leads whom now.
 *
 * @param zones in which days are reckoned
 * @param memberships of each agent that is asked for; without those in teams that were dissolved
 * @param managers of the teams that have one
 */
public record Roster(
    FloorZones zones, Map<AgentId, List<Membership>> memberships, Map<TeamId, ManagerId> managers) {
  public Roster {
    memberships = Map.copyOf(memberships);
    managers = Map.copyOf(managers);
  }

  /** Who is to answer for a lead that this agent won in a call that began then. */
  public Optional<Recipient> recipient(AgentId agent, Instant calledAt) {
    ZoneId zone = zones.at(calledAt, day -> team(agent, day).orElse(null));
    return team(agent, LocalDate.ofInstant(calledAt, zone))
        .flatMap(
            team ->
                Optional.ofNullable(managers.get(team))
                    .map(manager -> new Recipient(team, manager)));
  }

  /**
   * The agent's team on that day. A floor that was written down late, or a team that is no more,
   * shall not drop a lead: otherwise it is the next team the agent joined, or else the last one
   * before.
   */
  private Optional<TeamId> team(AgentId agent, LocalDate day) {
    List<Membership> all = memberships.getOrDefault(agent, List.of());
    return all.stream()
        .filter(each -> each.covers(day))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(each -> each.from().isAfter(day))
                    .min(comparing(Membership::from)))
        .or(() -> all.stream().max(comparing(Membership::from)))
        .map(Membership::team);
  }
}
