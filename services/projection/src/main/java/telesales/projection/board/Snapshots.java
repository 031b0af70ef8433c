package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.function.BiFunction;
import telesales.projection.counting.FloorZone;

/** Reads that belong together from one snapshot, so that no figure contradicts another. */
@ApplicationScoped
public class Snapshots {
  /** Planning the same queries anew each time would cost several times what reading costs. */
  private static final String BEGIN =
      """
      SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
      SET LOCAL plan_cache_mode = force_generic_plan
      """;

  private static final String ZONE = "SELECT zone FROM floor_zone";

  private final Pool pool;
  private final FloorZone floorZone;

  Snapshots(Pool pool, FloorZone floorZone) {
    this.pool = pool;
    this.floorZone = floorZone;
  }

  /**
   * Whoever asked may go away before the answer; the reading goes on to its end, because a
   * connection that is left in the middle does not come back to the pool.
   *
   * @param reading is given the zone of the floor's days
   */
  public <T> Uni<T> read(BiFunction<SqlConnection, ZoneId, Uni<T>> reading) {
    Uni<T> whole =
        pool.withTransaction(
            connection ->
                connection
                    .query(BEGIN)
                    .execute()
                    .chain(() -> zone(connection))
                    .chain(zone -> reading.apply(connection, zone)));
    return Uni.createFrom().emitter(asker -> whole.subscribe().with(asker::complete, asker::fail));
  }

  private Uni<ZoneId> zone(SqlConnection connection) {
    return connection
        .query(ZONE)
        .execute()
        .map(rows -> floorZone.of(rows.iterator().next().getString("zone")));
  }
}
