package telesales.meetingmetrics.floor.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.figures.Membership;

/** Which agents belonged to which teams, from when until when. */
public final class Memberships {
  private final Map<AgentId, List<Membership>> byAgent = new HashMap<>();

  /** One that is known; after it come only those that begin later or replace it. */
  public void add(AgentId agent, Membership membership) {
    List<Membership> all = byAgent.computeIfAbsent(agent, _ -> new ArrayList<>());
    all.removeIf(membership::beganAs);
    all.add(membership);
  }

  public void take(AgentJoinedTeam joined) {
    add(joined.agent(), new Membership(joined.team(), joined.from(), null));
  }

  public void take(AgentLeftTeam left) {
    byAgent
        .getOrDefault(left.agent(), List.of())
        .replaceAll(
            each ->
                each.lasts() && each.team().equals(left.team())
                    ? new Membership(each.team(), each.from(), left.until())
                    : each);
  }

  /** Oldest first. */
  public List<Membership> of(AgentId agent) {
    return List.copyOf(byAgent.getOrDefault(agent, List.of()));
  }

  public Optional<TeamId> teamOn(LocalDate day, AgentId agent) {
    return Optional.ofNullable(Membership.teamOn(day, of(agent).reversed()));
  }

  /** The one that has no end, whether or not it has begun. */
  Optional<Membership> lasting(AgentId agent) {
    return of(agent).reversed().stream().filter(Membership::lasts).findFirst();
  }
}
