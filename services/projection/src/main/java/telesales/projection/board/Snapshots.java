package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import telesales.figures.FloorZones;
import telesales.projection.counting.Zones;

/** Reads that belong together from one snapshot, so that no figure contradicts another. */
@ApplicationScoped
public class Snapshots {
  /** Planning the same queries anew each time would cost several times what reading costs. */
  private static final String BEGIN =
      """
      SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
      SET LOCAL plan_cache_mode = force_generic_plan
      """;

  private final Pool pool;
  private final Zones zones;

  Snapshots(Pool pool, Zones zones) {
    this.pool = pool;
    this.zones = zones;
  }

  /**
   * Whoever asked may go away before the answer; the reading goes on to its end, because a
   * connection that is left in the middle does not come back to the pool.
   *
   * @param reading is given the zones of the floor's and its teams' days
   */
  public <T> Uni<T> read(BiFunction<SqlConnection, FloorZones, Uni<T>> reading) {
    Uni<T> whole =
        pool.withTransaction(
            connection ->
                connection
                    .query(BEGIN)
                    .execute()
                    .chain(() -> zones(connection))
                    .chain(known -> reading.apply(connection, known)));
    return Uni.createFrom().emitter(asker -> whole.subscribe().with(asker::complete, asker::fail));
  }

  private Uni<FloorZones> zones(SqlConnection connection) {
    return connection.query(Zones.STORED).execute().map(rows -> zones.of(rows.iterator().next()));
  }
}
