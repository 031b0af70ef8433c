package telesales.meetingmetrics.agentday.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.calls.CallDetails;
import telesales.figures.CallFigures;
import telesales.figures.EffectiveCallRules;
import telesales.figures.Figures;
import telesales.figures.WorkBlock;

/**
 * What one call, lead, visit, deal or payment adds to an agent's day.
 *
 * @param at when the call began, or the visit, deal or payment took place
 * @param date the local day of that instant
 * @param block in which half of the day that is, once it is {@link #divided}
 * @param gradedCustomer whom the call graded, if it did: a lead counts once a day, by the first
 *     such call, so that one call alone does not tell whether it counts
 */
public record Contribution(
    AgentId agent,
    Instant at,
    LocalDate date,
    WorkBlock block,
    @Nullable String gradedCustomer,
    Figures figures) {
  /** In which half it lies is known when it is known where its agent belongs. */
  private static final WorkBlock UNLESS_DIVIDED = WorkBlock.MORNING;

  public static Contribution of(AgentId agent, Instant at, ZoneId zone, Figures figures) {
    return new Contribution(
        agent, at, LocalDate.ofInstant(at, zone), UNLESS_DIVIDED, null, figures);
  }

  public static Contribution of(CallDetails call, ZoneId zone, EffectiveCallRules rules) {
    LocalDate date = LocalDate.ofInstant(call.startedAt(), zone);
    Figures figures = CallFigures.of(call, rules.on(date));
    return new Contribution(
        call.agent(),
        call.startedAt(),
        date,
        UNLESS_DIVIDED,
        call.grade() == null ? null : call.customer().value(),
        figures);
  }

  /** The same by these rules: which of its day's holds says whether a call is effective. */
  public Contribution by(EffectiveCallRules rules) {
    return new Contribution(
        agent, at, date, block, gradedCustomer, CallFigures.by(rules.on(date), figures));
  }

  /** The same where clocks show another time; it may be another day, of another rule. */
  public Contribution in(ZoneId zone, EffectiveCallRules rules) {
    LocalDate there = LocalDate.ofInstant(at, zone);
    return new Contribution(agent, at, there, block, gradedCustomer, figures).by(rules);
  }

  /**
   * The same in the half of the day that it belongs to.
   *
   * @param noonMeeting when it begins, by the calendar of the agent's team
   */
  public Contribution divided(ZoneId zone, LocalTime noonMeeting) {
    WorkBlock half = WorkBlock.of(at.atZone(zone).toLocalTime(), noonMeeting);
    return new Contribution(agent, at, date, half, gradedCustomer, figures);
  }

  public AgentDay day() {
    return new AgentDay(agent, date);
  }
}
