package telesales.calllog.sheets;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.calllog.floor.Calendars;
import telesales.calllog.floor.Teams;
import telesales.contracts.AgentId;

/** By when call sheets are to be handed in: before the team's evening meeting. */
@ApplicationScoped
class DueTimes {
  private final Calendars calendars;
  private final Teams teams;

  DueTimes(Calendars calendars, Teams teams) {
    this.calendars = calendars;
    this.teams = teams;
  }

  Uni<Instant> of(AgentId agent, SheetDay day) {
    return teams.teamOf(agent).chain(team -> of(team.orElse(null), day));
  }

  /**
   * @param team null for who is in none
   */
  Uni<Instant> of(@Nullable String team, SheetDay day) {
    return calendars.dayPlan(day.date(), team).map(plan -> day.at(plan.hours().eveningMeeting()));
  }
}
