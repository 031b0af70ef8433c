package telesales.projection.counting;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.figures.WorkTime;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/** That a lead became interested, credited to the agent of the call that showed it. */
record CreditedInterest(AgentId agent, Instant at, Hour hour, CallId call, String grade) {

  static final VersionTable<CreditedInterest> TABLE =
      new VersionTable<>(
          "interest_version",
          "lead",
          "lead",
          List.of(
              Column.text("agent", interest -> interest.agent.value()),
              Column.instant("at", CreditedInterest::at),
              Column.day("day", interest -> interest.hour.day()),
              Column.number("hour", interest -> (long) interest.hour.hour()),
              Column.text("call_id", interest -> interest.call.value()),
              Column.text("grade", CreditedInterest::grade)),
          CreditedInterest::read);

  static CreditedInterest of(LeadBecameInterested event, ZoneId zone) {
    return new CreditedInterest(
        event.agent(),
        event.at(),
        Hour.of(WorkTime.of(event.at(), zone)),
        event.call(),
        event.grade().name());
  }

  private static CreditedInterest read(Row row) {
    return new CreditedInterest(
        new AgentId(row.getString("agent")),
        row.getOffsetDateTime("at").toInstant(),
        new Hour(row.getLocalDate("day"), row.getInteger("hour")),
        new CallId(row.getString("call_id")),
        row.getString("grade"));
  }
}
