package telesales.meetingmetrics.targets.domain;

import static telesales.contracts.meetings.Metric.DEALS;
import static telesales.contracts.meetings.Metric.EFFECTIVE_CALLS;
import static telesales.contracts.meetings.Metric.FIRST_VISITS;
import static telesales.contracts.meetings.Metric.GRADED_LEADS;
import static telesales.contracts.meetings.Metric.INTERESTED_LEADS;
import static telesales.contracts.meetings.Metric.QUALIFIED_VISITS;
import static telesales.contracts.meetings.Metric.WECHAT_ADDS;
import static telesales.contracts.meetings.Period.AFTERNOON;
import static telesales.contracts.meetings.Period.DAY;
import static telesales.contracts.meetings.Period.MONTH;
import static telesales.contracts.meetings.Period.MORNING;
import static telesales.contracts.meetings.Period.WEEK;

import java.time.LocalDate;
import java.util.List;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.meetingmetrics.targets.domain.TargetCommand.BeginWithTargets;

/**
 * The field's usual targets, which hold for every day until a company sets its own. Only who never
 * had any begins with them: so no installation is given more than it asked for when these grow.
 */
public final class FirstTargets {
  private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

  private FirstTargets() {}

  public static BeginWithTargets command() {
    return new BeginWithTargets(
        List.of(
            target(EFFECTIVE_CALLS, DAY, 100),
            target(EFFECTIVE_CALLS, MORNING, 40),
            target(EFFECTIVE_CALLS, AFTERNOON, 60),
            target(WECHAT_ADDS, DAY, 30),
            target(INTERESTED_LEADS, DAY, 2),
            target(GRADED_LEADS, DAY, 4),
            target(QUALIFIED_VISITS, DAY, 2),
            target(FIRST_VISITS, WEEK, 10),
            target(DEALS, MONTH, 3)));
  }

  private static TargetSet target(Metric metric, Period period, long figure) {
    return new TargetSet(metric, period, Scope.company(), figure, EVER);
  }
}
