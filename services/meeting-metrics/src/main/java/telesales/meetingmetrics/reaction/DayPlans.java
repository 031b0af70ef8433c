package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import telesales.contracts.meetings.CalendarEvent;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.EventJson;
import telesales.figures.DayPlan;
import telesales.figures.WorkCalendar;
import telesales.meetingmetrics.agentday.domain.AgentDay;

/** How agents work on some days: as their teams do. */
record DayPlans(Teams teams, WorkCalendar calendar) {
  static DayPlans load(ConsumptionTransaction transaction, Collection<AgentDay> days, Teams teams) {
    LocalDate first = days.stream().map(AgentDay::date).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().map(AgentDay::date).max(LocalDate::compareTo).orElseThrow();
    List<CalendarEvent> events = new ArrayList<>();
    for (Row row : transaction.execute(Statements.CALENDAR_EVENTS, Tuple.of(first, last))) {
      events.add(EventJson.kept(row.getString(0), row.getString(1), CalendarEvent.class));
    }
    return new DayPlans(teams, WorkCalendar.of(events));
  }

  DayPlan of(AgentDay day) {
    var team = teams.teamOn(day);
    return calendar.dayPlan(day.date(), team, teams.departmentOf(team));
  }
}
