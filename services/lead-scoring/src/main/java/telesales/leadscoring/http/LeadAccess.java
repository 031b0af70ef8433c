package telesales.leadscoring.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.QueryParameters;
import telesales.edge.Role;

/** Whose leads somebody may see, and for whom something may be recorded. */
@RequestScoped
class LeadAccess {
  private final Caller caller;
  private final Clock clock;

  LeadAccess(Caller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  boolean seesAll() {
    return caller.is(Role.DIRECTOR) || caller.is(Role.ADMIN);
  }

  String ownTeam() {
    return caller.team().orElseThrow(() -> ProblemException.forbidden("you lead no team"));
  }

  /** Fails with a problem if there is no such lead, or if it is another's. */
  Uni<LeadRow> lead(String lead) {
    String id = QueryParameters.pathId("lead", lead);
    return LeadRow.<LeadRow>findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> ProblemException.notFound("there is no such lead"))
        .call(this::mustBeShown);
  }

  /**
   * For whom something counts that is recorded of a lead.
   *
   * @param sent the agent who was named; absent: the caller, or the lead's owner if that is none
   */
  Uni<String> creditedAgent(LeadRow lead, @Nullable String sent) {
    boolean agent = !seesAll() && !caller.is(Role.MANAGER);
    if (agent) {
      if (sent != null && !sent.equals(caller.name())) {
        throw ProblemException.forbidden("agents record what they did themselves");
      }
      return Uni.createFrom().item(caller.name());
    }
    if (sent == null || sent.equals(lead.ownerId)) {
      return Uni.createFrom().item(lead.ownerId);
    }
    return FloorRow.today(clock)
        .chain(today -> seesAll() ? isOnFloor(sent) : belongs(sent, ownTeam(), today))
        .invoke(
            belongs -> {
              if (!belongs) {
                throw ProblemException.invalid("agent", "is not one of your agents");
              }
            })
        .replaceWith(sent);
  }

  private Uni<?> mustBeShown(LeadRow row) {
    if (seesAll() || row.ownerId.equals(caller.name())) {
      return Uni.createFrom().voidItem();
    }
    if (!caller.is(Role.MANAGER)) {
      throw ProblemException.forbidden("this is another agent's lead");
    }
    String team = ownTeam();
    return FloorRow.today(clock)
        .chain(today -> belongs(row.ownerId, team, today))
        .invoke(
            belongs -> {
              if (!belongs) {
                throw ProblemException.forbidden("this is another team's lead");
              }
            });
  }

  private static Uni<Boolean> isOnFloor(String agent) {
    return MembershipRow.count("agentId = ?1", agent).map(days -> days > 0);
  }

  private static Uni<Boolean> belongs(String agent, String team, LocalDate today) {
    return MembershipRow.count(
            "agentId = ?1 and teamId = ?2 and fromDay <= ?3"
                + " and (untilDay is null or untilDay > ?3)",
            agent,
            team,
            today)
        .map(days -> days > 0);
  }
}
