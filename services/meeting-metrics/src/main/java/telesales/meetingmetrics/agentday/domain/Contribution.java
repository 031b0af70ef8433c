package telesales.meetingmetrics.agentday.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import telesales.contracts.AgentId;
import telesales.figures.Figures;
import telesales.figures.WorkBlock;
import telesales.figures.WorkTime;

/**
 * What one call or one lead adds to an agent's day.
 *
 * @param at when the call began
 * @param date the local day of that instant
 */
public record Contribution(
    AgentId agent, Instant at, LocalDate date, WorkBlock block, Figures figures) {
  public static Contribution of(AgentId agent, Instant at, ZoneId zone, Figures figures) {
    WorkTime time = WorkTime.of(at, zone);
    return new Contribution(agent, at, time.date(), time.block(), figures);
  }

  /** The same where clocks show another time. */
  public Contribution in(ZoneId zone) {
    return of(agent, at, zone, figures);
  }

  public AgentDay day() {
    return new AgentDay(agent, date);
  }
}
