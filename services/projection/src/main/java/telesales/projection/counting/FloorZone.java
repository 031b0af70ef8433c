package telesales.projection.counting;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.projection.BoardConfig;

/** The zone by whose days everything is counted: the floor's, or the configured one before. */
@ApplicationScoped
public class FloorZone {
  private static final String SHARED = "SELECT zone FROM floor_zone FOR SHARE";
  private static final String ALONE = "SELECT zone FROM floor_zone FOR UPDATE";
  private static final String SET = "UPDATE floor_zone SET zone = $1";

  private final ZoneId unlessSet;

  FloorZone(BoardConfig config) {
    this.unlessSet = config.timeZone();
  }

  /** Nobody moves the days to another zone before this transaction ends. */
  public ZoneId keptUntilCommit(ConsumptionTransaction transaction) {
    return read(SHARED, transaction);
  }

  /** Nobody counts anything before this transaction ends, and all that was counted is committed. */
  ZoneId countAlone(ConsumptionTransaction transaction) {
    return read(ALONE, transaction);
  }

  /**
   * @param stored what the table holds
   */
  public ZoneId of(@Nullable String stored) {
    return stored == null ? unlessSet : ZoneId.of(stored);
  }

  /** From now on, and for all days that were counted before. */
  void set(ZoneId zone, ConsumptionTransaction transaction) {
    ZoneId before = read(ALONE, transaction);
    transaction.execute(SET, Tuple.of(zone.getId()));
    if (!zone.equals(before)) {
      new DaysOfAnotherZone(zone, transaction).countAnew();
    }
  }

  private ZoneId read(String statement, ConsumptionTransaction transaction) {
    Row row = transaction.execute(statement, Tuple.tuple()).iterator().next();
    return of(row.getString("zone"));
  }
}
