package telesales.meetingmetrics.contests;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ContestPeriod;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;
import telesales.contracts.meetings.Metric;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.ContestCount;
import telesales.figures.WorkCalendar;

/** How a contest stands by the figures of agents' days, as they are known at this moment. */
public final class ContestStandings {
  private static final String DAYS = Sql.file(ContestStandings.class, "contest-days.sql");
  private static final String MEMBERS = Sql.file(ContestStandings.class, "contest-members.sql");
  private static final String DEPARTMENTS =
      Sql.file(ContestStandings.class, "contest-departments.sql");

  /** A statement, of a request or within the transaction of a reaction. */
  @FunctionalInterface
  public interface Query {
    Uni<RowSet<Row>> execute(String sql, Tuple parameters);
  }

  private final Query query;
  private final WorkCalendar calendar;

  public ContestStandings(Query query, WorkCalendar calendar) {
    this.query = query;
    this.calendar = calendar;
  }

  /**
   * Up to and with that day: whoever made no call on it yet is absent.
   *
   * @param today a local day; of a contest that is over its last day counts
   */
  public Uni<List<ContestStanding>> of(ContestTerms terms, LocalDate today) {
    LocalDate last = today.isBefore(terms.until()) ? today : terms.until();
    String[] teams = terms.teams().stream().map(TeamId::value).toArray(String[]::new);
    return Uni.combine()
        .all()
        .unis(
            query.execute(DAYS, Tuple.of(teams, terms.from(), last, blocks(terms.period()))),
            query.execute(MEMBERS, Tuple.of(teams, last)),
            query.execute(DEPARTMENTS, Tuple.of(teams)))
        .with(
            (days, members, departments) ->
                ContestCount.of(
                    terms,
                    terms.teams().stream()
                        .collect(
                            Collectors.toMap(
                                team -> team,
                                team ->
                                    new ContestCount.Team(
                                        members(members, team),
                                        days(days, team, terms),
                                        workedDays(
                                            terms.from(),
                                            last,
                                            team,
                                            department(departments, team)))))));
  }

  private static String[] blocks(ContestPeriod period) {
    return switch (period) {
      case MORNING -> new String[] {"morning"};
      case AFTERNOON -> new String[] {"afternoon"};
      case DAY, WEEK, MONTH, DAYS -> new String[] {"morning", "afternoon"};
    };
  }

  private static Set<String> members(RowSet<Row> rows, TeamId team) {
    Set<String> members = new HashSet<>();
    for (Row row : rows) {
      if (row.getString("team").equals(team.value())) {
        members.add(row.getString("agent"));
      }
    }
    return members;
  }

  private static @Nullable DepartmentId department(RowSet<Row> rows, TeamId team) {
    Map<String, DepartmentId> departments = new HashMap<>();
    for (Row row : rows) {
      departments.put(row.getString("team"), new DepartmentId(row.getString("department")));
    }
    return departments.get(team.value());
  }

  private static List<ContestCount.Day> days(RowSet<Row> rows, TeamId team, ContestTerms terms) {
    Metric tieBreak = terms.tieBreak();
    List<ContestCount.Day> days = new ArrayList<>();
    for (Row row : rows) {
      if (row.getString("team").equals(team.value())) {
        days.add(
            new ContestCount.Day(
                row.getString("agent"),
                requireNonNull(row.getLocalDate("day")),
                row.getLong("dials"),
                row.getLong(column(terms.metric())),
                tieBreak == null ? 0 : row.getLong(column(tieBreak))));
      }
    }
    return days;
  }

  private static String column(Metric metric) {
    return metric.name().toLowerCase(Locale.ROOT);
  }

  private Set<LocalDate> workedDays(
      LocalDate from, LocalDate last, TeamId team, @Nullable DepartmentId department) {
    if (last.isBefore(from)) {
      return Set.of();
    }
    return from.datesUntil(last.plusDays(1))
        .filter(day -> calendar.dayPlan(day, team, department).working())
        .collect(Collectors.toSet());
  }
}
