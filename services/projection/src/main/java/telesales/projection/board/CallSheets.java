package telesales.projection.board;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whose call sheets of the day were handed in.
 *
 * @param dueAt by when they are to be
 * @param total who made calls that day, or handed a sheet in: nobody else owes one
 * @param submitted how many wait for the manager
 * @param accepted how many the manager found in order
 * @param returned how many agents are to hand in again
 * @param late how many were handed in too late
 * @param missing how many should be there and are not
 * @param agents of these, in the order of the leaderboard
 */
public record CallSheets(
    @Moment Instant dueAt,
    long total,
    long submitted,
    long accepted,
    long returned,
    long late,
    long missing,
    List<OfAgent> agents) {
  private static final String NONE = "none";

  /**
   * One agent's.
   *
   * @param status none, submitted, accepted or returned
   * @param late handed in too late, or due and not there
   */
  public record OfAgent(String agent, String name, String status, boolean late) {
    private boolean is(String other) {
      return status.equals(other);
    }
  }

  /** What is known of a sheet that was handed in. */
  record HandedIn(String agent, String status, boolean late) {
    static HandedIn read(Row row) {
      return new HandedIn(row.getString("agent"), row.getString("status"), row.getBoolean("late"));
    }
  }

  /**
   * @param rows the board's, the best agent first
   * @param shown which instant the board shows
   */
  static CallSheets of(
      List<Board.AgentRow> rows, List<HandedIn> handedIn, Instant dueAt, Instant shown) {
    Map<String, HandedIn> sheets = new HashMap<>();
    handedIn.forEach(each -> sheets.put(each.agent(), each));
    boolean due = shown.isAfter(dueAt);
    List<OfAgent> agents =
        rows.stream()
            .filter(row -> row.figures().dials() > 0 || sheets.containsKey(row.agent()))
            .map(row -> of(row, sheets.getOrDefault(row.agent(), nothing(row, due))))
            .toList();
    return new CallSheets(
        dueAt,
        agents.size(),
        count(agents, each -> each.is("submitted")),
        count(agents, each -> each.is("accepted")),
        count(agents, each -> each.is("returned")),
        count(agents, each -> each.late() && !each.is(NONE)),
        count(agents, each -> each.late() && each.is(NONE)),
        agents);
  }

  /** The same for an agent: of the others only how many. */
  CallSheets seenBy(String agent) {
    return new CallSheets(
        dueAt,
        total,
        submitted,
        accepted,
        returned,
        late,
        missing,
        agents.stream().filter(each -> each.agent().equals(agent)).toList());
  }

  private static OfAgent of(Board.AgentRow row, HandedIn sheet) {
    return new OfAgent(row.agent(), row.name(), sheet.status(), sheet.late());
  }

  private static HandedIn nothing(Board.AgentRow row, boolean due) {
    return new HandedIn(row.agent(), NONE, due);
  }

  private static long count(List<OfAgent> agents, Predicate<OfAgent> fitting) {
    return agents.stream().filter(fitting).count();
  }
}
