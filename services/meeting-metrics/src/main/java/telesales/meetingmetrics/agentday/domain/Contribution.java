package telesales.meetingmetrics.agentday.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.calls.CallDetails;
import telesales.figures.CallFigures;
import telesales.figures.EffectiveCallRules;
import telesales.figures.Figures;
import telesales.figures.WorkBlock;
import telesales.figures.WorkTime;

/**
 * What one call, lead, visit, deal or payment adds to an agent's day.
 *
 * @param at when the call began, or the visit, deal or payment took place
 * @param date the local day of that instant
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
  public static Contribution of(AgentId agent, Instant at, ZoneId zone, Figures figures) {
    WorkTime time = WorkTime.of(at, zone);
    return new Contribution(agent, at, time.date(), time.block(), null, figures);
  }

  public static Contribution of(CallDetails call, ZoneId zone, EffectiveCallRules rules) {
    WorkTime time = WorkTime.of(call.startedAt(), zone);
    Figures figures = CallFigures.of(call, rules.on(time.date()));
    return new Contribution(
        call.agent(),
        call.startedAt(),
        time.date(),
        time.block(),
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
    WorkTime time = WorkTime.of(at, zone);
    return new Contribution(agent, at, time.date(), time.block(), gradedCustomer, figures)
        .by(rules);
  }

  public AgentDay day() {
    return new AgentDay(agent, date);
  }
}
