package telesales.projection.counting;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.calls.CallDetails;
import telesales.figures.CallFigures;
import telesales.figures.EffectiveCallRules;
import telesales.figures.Figures;
import telesales.figures.WorkTime;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/**
 * A call, with what it adds to its agent's figures.
 *
 * @param byAnyRule without effective calls: whether it is one depends on a rule that changes
 * @param dealSince when it first was recorded as a deal, if it is one
 * @param breach why it should not have been made, if so
 * @param objection what the customer held against buying, if anything was said
 */
record CountedCall(
    AgentId agent,
    Instant startedAt,
    Hour hour,
    Figures byAnyRule,
    @Nullable Instant dealSince,
    String disposition,
    @Nullable String grade,
    @Nullable String campaign,
    String customer,
    @Nullable String breach,
    @Nullable String objection) {

  static final VersionTable<CountedCall> TABLE =
      new VersionTable<>(
          "call_version",
          "call_id",
          "call_id",
          List.of(
              Column.text("agent", call -> call.agent.value()),
              Column.instant("started_at", CountedCall::startedAt),
              Column.day("day", call -> call.hour.day()),
              Column.number("hour", call -> (long) call.hour.hour()),
              Column.number("dials", call -> call.byAnyRule.dials()),
              Column.number("connected", call -> call.byAnyRule.connected()),
              Column.number("talk_seconds", call -> call.byAnyRule.talkSeconds()),
              Column.number("wechat_adds", call -> call.byAnyRule.wechatAdds()),
              Column.number("deals", call -> call.byAnyRule.deals()),
              Column.instant("deal_since", CountedCall::dealSince),
              Column.text("disposition", CountedCall::disposition),
              Column.text("grade", CountedCall::grade),
              Column.text("campaign", CountedCall::campaign),
              Column.text("customer", CountedCall::customer),
              Column.text("breach", CountedCall::breach),
              Column.text("objection", CountedCall::objection)),
          CountedCall::read);

  /**
   * @param before what was counted for the same call until now
   */
  static CountedCall of(
      CallDetails details, @Nullable CountedCall before, ZoneId zone, Instant recordedAt) {
    Figures figures = CallFigures.byAnyRule(details);
    return new CountedCall(
        details.agent(),
        details.startedAt(),
        Hour.of(WorkTime.of(details.startedAt(), zone)),
        figures,
        figures.deals() == 0 ? null : dealSince(before, recordedAt),
        details.disposition().wireName(),
        details.grade() == null ? null : details.grade().name(),
        details.campaign(),
        details.customer().value(),
        details.breach() == null ? null : details.breach().wireName(),
        details.objection() == null ? null : details.objection().wireName());
  }

  /** What it adds by the rule of its day. */
  Figures figures(EffectiveCallRules rules) {
    return CallFigures.by(rules.on(hour.day()), byAnyRule);
  }

  private static Instant dealSince(@Nullable CountedCall before, Instant recordedAt) {
    return before == null || before.dealSince == null ? recordedAt : before.dealSince;
  }

  private static CountedCall read(Row row) {
    OffsetDateTime dealSince = row.getOffsetDateTime("deal_since");
    return new CountedCall(
        new AgentId(row.getString("agent")),
        row.getOffsetDateTime("started_at").toInstant(),
        new Hour(row.getLocalDate("day"), row.getInteger("hour")),
        new Figures(
            row.getLong("dials"),
            row.getLong("connected"),
            0,
            row.getLong("talk_seconds"),
            row.getLong("wechat_adds"),
            0,
            row.getLong("deals")),
        dealSince == null ? null : dealSince.toInstant(),
        row.getString("disposition"),
        row.getString("grade"),
        row.getString("campaign"),
        row.getString("customer"),
        row.getString("breach"),
        row.getString("objection"));
  }
}
