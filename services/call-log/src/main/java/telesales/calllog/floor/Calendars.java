package telesales.calllog.floor;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.CalendarEvent;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.wire.EventJson;
import telesales.figures.DayPlan;
import telesales.figures.WorkCalendar;

/** How teams work on a day, as it is known now. */
@ApplicationScoped
public class Calendars {
  private static final String OF_TEAM = Sql.file(Calendars.class, "calendar-of-team.sql");

  private final Pool pool;

  Calendars(Pool pool) {
    this.pool = pool;
  }

  /**
   * @param team null for who is in none: then the company's calendar holds
   */
  public Uni<DayPlan> dayPlan(LocalDate date, @Nullable String team) {
    return pool.preparedQuery(OF_TEAM)
        .execute(Tuple.of(team, date))
        .map(
            rows -> {
              List<CalendarEvent> said = new ArrayList<>();
              DepartmentId department = null;
              for (Row row : rows) {
                said.add(event(row));
                String id = row.getString("department_id");
                department = id == null ? null : new DepartmentId(id);
              }
              return WorkCalendar.of(said)
                  .dayPlan(date, team == null ? null : new TeamId(team), department);
            });
  }

  private static CalendarEvent event(Row row) {
    return EventJson.kept(row.getString("type"), row.getString("event"), CalendarEvent.class);
  }
}
