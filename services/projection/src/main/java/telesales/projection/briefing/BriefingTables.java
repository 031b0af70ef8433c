package telesales.projection.briefing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.postgresql.Sql;

/** Reads what is said to a team and by it, as it was known at one instant. */
public final class BriefingTables {
  private static final String ANNOUNCEMENTS = Sql.file(BriefingTables.class, "announcements.sql");
  private static final String FEEDBACK = Sql.file(BriefingTables.class, "feedback.sql");
  private static final String HEARD = Sql.file(BriefingTables.class, "heard-objections.sql");
  private static final String STORIES = Sql.file(BriefingTables.class, "win-stories.sql");
  private static final String SETTLED = Sql.file(BriefingTables.class, "stories-settled.sql");
  private static final String ANSWERS = Sql.file(BriefingTables.class, "objection-answers.sql");

  /** More than a team says on a day. */
  private static final int MOST_OF_DAY = 300;

  private final SqlConnection connection;
  private final String team;
  private final @Nullable String department;
  private final OffsetDateTime known;

  /**
   * @param department the team's; null if it has none
   */
  public BriefingTables(
      SqlConnection connection, String team, @Nullable String department, OffsetDateTime known) {
    this.connection = connection;
    this.team = team;
    this.department = department;
    this.known = known;
  }

  /**
   * What belongs on the boards of a day.
   *
   * @param before the day of which its morning meeting speaks
   * @param winners by results, of both days
   */
  public Uni<Briefing> of(LocalDate date, LocalDate before, List<OwedStory> winners) {
    return Uni.combine()
        .all()
        .unis(
            announcements(date, date),
            feedback(date, date, MOST_OF_DAY),
            heard(date),
            storiesOf(before, date),
            owed(winners, before, date))
        .with(Briefing::new);
  }

  /** Of two days, and not of those in between, on which nobody works. */
  private Uni<List<WinStory>> storiesOf(LocalDate before, LocalDate date) {
    return stories(team, before, date, null, MOST_OF_DAY)
        .map(
            found ->
                found.stream()
                    .filter(each -> each.date().equals(before) || each.date().equals(date))
                    .toList());
  }

  private Uni<List<OwedStory>> owed(List<OwedStory> winners, LocalDate before, LocalDate date) {
    if (winners.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return all(SETTLED, Tuple.of(team, before, date, known), BriefingTables::settled)
        .map(
            settled ->
                winners.stream()
                    .filter(each -> !settled.contains(new Settled(each.date(), each.agent())))
                    .toList());
  }

  private record Settled(LocalDate day, String agent) {}

  private static Settled settled(Row row) {
    return new Settled(row.getLocalDate("day"), row.getString("agent"));
  }

  /**
   * The latest first.
   *
   * @param of which team; null for the whole company
   * @param words that they have, or their teller's name; null for all
   */
  public Uni<List<WinStory>> stories(
      @Nullable String of, LocalDate first, LocalDate last, @Nullable String words, int most) {
    return all(STORIES, Tuple.of(of, first, last, words, known, most), WinStory::read);
  }

  /** Those that hold on any of these days. */
  public Uni<List<Announcement>> announcements(LocalDate first, LocalDate last) {
    return all(ANNOUNCEMENTS, Tuple.of(team, department, first, last, known), Announcement::read);
  }

  /** What the team's people said on these days, the last of it. */
  public Uni<List<Feedback>> feedback(LocalDate first, LocalDate last, int most) {
    return all(FEEDBACK, Tuple.of(team, first, last, known, most), Feedback::read);
  }

  /** What customers objected to the team on a day. */
  public Uni<List<HeardObjection>> heard(LocalDate date) {
    return all(HEARD, Tuple.of(team, date, known), HeardObjection::read);
  }

  /**
   * From the book of the whole company.
   *
   * @param kind null for all
   * @param words that the objection or its answer has; null for all
   */
  public Uni<List<ObjectionAnswer>> answers(
      @Nullable String kind, @Nullable String words, int most) {
    return all(ANSWERS, Tuple.of(kind, words, known, most), ObjectionAnswer::read);
  }

  private <T> Uni<List<T>> all(String sql, Tuple parameters, Function<Row, T> read) {
    return connection
        .preparedQuery(sql)
        .execute(parameters)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(read).toList());
  }
}
