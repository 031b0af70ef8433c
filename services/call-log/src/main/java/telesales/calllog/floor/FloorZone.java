package telesales.calllog.floor;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.eventsourcing.consumption.ConsumptionTransaction;

/** The zone by which days are reckoned: the floor's, or the configured one before. */
@ApplicationScoped
public class FloorZone {
  private static final String NOW = "SELECT zone FROM floor_zone";
  private static final String SHARED = "SELECT zone FROM floor_zone FOR SHARE";
  private static final String ALONE = "SELECT zone FROM floor_zone FOR UPDATE";
  private static final String SET = "UPDATE floor_zone SET zone = $1";

  private final Pool pool;
  private final ZoneId unlessSet;

  FloorZone(Pool pool, CallLogConfig config) {
    this.pool = pool;
    this.unlessSet = config.timeZone();
  }

  public Uni<ZoneId> now() {
    return pool.query(NOW).execute().map(rows -> of(rows.iterator().next()));
  }

  /** Nobody moves the days to another zone before this transaction ends. */
  public ZoneId keptUntilCommit(ConsumptionTransaction transaction) {
    return read(SHARED, transaction);
  }

  /**
   * @return whether it is another than before, so that days have to be reckoned anew
   */
  public boolean set(ZoneId zone, ConsumptionTransaction transaction) {
    ZoneId before = read(ALONE, transaction);
    transaction.execute(SET, Tuple.of(zone.getId()));
    return !zone.equals(before);
  }

  private ZoneId read(String statement, ConsumptionTransaction transaction) {
    return of(transaction.execute(statement, Tuple.tuple()).iterator().next());
  }

  private ZoneId of(Row row) {
    @Nullable String stored = row.getString("zone");
    return stored == null ? unlessSet : ZoneId.of(stored);
  }
}
