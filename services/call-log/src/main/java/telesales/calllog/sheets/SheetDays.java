package telesales.calllog.sheets;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import telesales.calllog.floor.Clocks;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;

/** Which day a request means. */
@ApplicationScoped
class SheetDays {
  private final Clocks clocks;
  private final Clock clock;

  SheetDays(Clocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  /**
   * @param given as in 2026-11-21; today by the agent's clock if null
   * @throws telesales.edge.ProblemException if it is no day
   */
  Uni<SheetDay> of(AgentId agent, @Nullable String given) {
    LocalDate asked = SheetDay.parse(given).orElse(null);
    Instant now = clock.instant();
    return clocks
        .of(agent)
        .map(
            own -> {
              LocalDate today = own.today(now);
              LocalDate date = asked == null ? today : asked;
              return new SheetDay(date, today, own.zoneOn(date), now);
            });
  }

  /**
   * @param given as above; today by the team's clock if null
   * @throws telesales.edge.ProblemException if it is no day
   */
  Uni<SheetDay> ofTeam(String team, @Nullable String given) {
    LocalDate asked = SheetDay.parse(given).orElse(null);
    Instant now = clock.instant();
    return clocks
        .zones()
        .map(
            zones -> {
              ZoneId zone = zones.of(new TeamId(team));
              LocalDate today = LocalDate.ofInstant(now, zone);
              return new SheetDay(asked == null ? today : asked, today, zone, now);
            });
  }
}
