package telesales.meetingmetrics.targets.http;

import java.time.LocalDate;
import java.util.List;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;

/**
 * A target as requests send and see it.
 *
 * @param figure 0 to 1,000,000, money in minor units of the currency and to 100,000,000,000; 0 asks
 *     for nothing
 * @param effectiveFrom the first day it holds on
 */
public record TargetView(
    Metric metric, Period period, Scope scope, long figure, LocalDate effectiveFrom) {
  /** Those that hold on a day. */
  public record OfDay(LocalDate date, List<TargetView> targets) {}

  static TargetView of(TargetSet set) {
    return new TargetView(
        set.metric(), set.period(), set.scope(), set.figure(), set.effectiveFrom());
  }
}
