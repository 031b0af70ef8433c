package telesales.projection.meeting;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ContestEvent.ContestDrawn;
import telesales.contracts.meetings.ContestEvent.ContestSettled;
import telesales.contracts.meetings.ContestTerms;
import telesales.eventsourcing.wire.EventJson;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/**
 * A contest, and what became of it.
 *
 * @param settled how it was settled last; null before
 */
public record ContestState(
    ContestDrawn drawn,
    @Nullable ContestSettled settled,
    boolean cancelled,
    @Nullable Instant rewardGivenAt) {
  private static final String DRAWN = "telesales.contest.drawn.v1";
  private static final String SETTLED = "telesales.contest.settled.v1";

  static final VersionTable<ContestState> TABLE =
      new VersionTable<>(
          "contest_version",
          "contest",
          "contest",
          List.of(
              Column.text("teams", ContestState::teams),
              Column.day("from_day", state -> state.terms().from()),
              Column.day("until_day", state -> state.terms().until()),
              Column.text("drawn", state -> EventJson.write(state.drawn)),
              Column.text("settled", ContestState::settledText),
              Column.flag("cancelled", ContestState::cancelled),
              Column.instant("reward_given_at", ContestState::rewardGivenAt)),
          row -> read(row, row.getBoolean("cancelled")));

  public ContestTerms terms() {
    return drawn.terms();
  }

  ContestState settledAs(ContestSettled now) {
    return new ContestState(drawn, now, cancelled, rewardGivenAt);
  }

  ContestState cancelledNow() {
    return new ContestState(drawn, settled, true, rewardGivenAt);
  }

  ContestState rewardedAt(Instant at) {
    return new ContestState(drawn, settled, cancelled, at);
  }

  /** As the table keeps it. */
  public static ContestState read(Row row, boolean cancelled) {
    String settled = row.getString("settled");
    OffsetDateTime givenAt = row.getOffsetDateTime("reward_given_at");
    return new ContestState(
        EventJson.kept(DRAWN, row.getString("drawn"), ContestDrawn.class),
        settled == null ? null : EventJson.kept(SETTLED, settled, ContestSettled.class),
        cancelled,
        givenAt == null ? null : givenAt.toInstant());
  }

  private static String teams(ContestState state) {
    return state.terms().teams().stream().map(TeamId::value).collect(Collectors.joining("\t"));
  }

  private static @Nullable String settledText(ContestState state) {
    return state.settled == null ? null : EventJson.write(state.settled);
  }
}
