package telesales.projection.counting;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.figures.FloorZones;
import telesales.projection.BoardConfig;

/** The zones by whose days everything is counted: the floor's, and those of teams elsewhere. */
@ApplicationScoped
public class Zones {
  /** To be read by {@link #of}. */
  public static final String STORED = "SELECT zone, of_teams FROM floor_zone";

  private static final String SHARED = STORED + " FOR SHARE";
  private static final String ALONE = STORED + " FOR UPDATE";
  private static final String SET = "UPDATE floor_zone SET zone = $1";
  private static final String SET_OF_TEAM =
      """
      UPDATE floor_zone SET of_teams = CASE
        WHEN $2::text IS NULL THEN of_teams - $1::text
        ELSE of_teams || jsonb_build_object($1::text, $2::text)
      END
      """;

  private final ZoneId unlessSet;

  Zones(BoardConfig config) {
    this.unlessSet = config.timeZone();
  }

  /** Nobody moves the days to other zones before this transaction ends. */
  public AgentZones keptUntilCommit(ConsumptionTransaction transaction) {
    return read(SHARED, transaction);
  }

  /** Nobody counts anything before this transaction ends, and all that was counted is committed. */
  AgentZones countAlone(ConsumptionTransaction transaction) {
    return read(ALONE, transaction);
  }

  void set(ZoneId zone, ConsumptionTransaction transaction) {
    transaction.execute(SET, Tuple.of(zone.getId()));
  }

  /**
   * @param zone null: the floor's
   */
  void set(TeamId team, @Nullable ZoneId zone, ConsumptionTransaction transaction) {
    transaction.execute(SET_OF_TEAM, Tuple.of(team.value(), zone == null ? null : zone.getId()));
  }

  /** What the table holds. */
  public FloorZones of(Row stored) {
    String floor = stored.getString("zone");
    return FloorZones.of(
        floor == null ? unlessSet : ZoneId.of(floor), stored.getJsonObject("of_teams").getMap());
  }

  private AgentZones read(String statement, ConsumptionTransaction transaction) {
    return new AgentZones(
        of(transaction.execute(statement, Tuple.tuple()).iterator().next()), transaction);
  }
}
