package telesales.calllog.numbers;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.calllog.domain.CallingHours;
import telesales.eventsourcing.postgresql.Sql;

/** The calling hours that hold now, and the zone of customers of whom none is known. */
@ApplicationScoped
class CallingHoursSetting {
  /**
   * @param version 0 until somebody sets hours
   * @param by who set them
   */
  record Current(int version, CallingHours hours, ZoneId usualZone, @Nullable String by) {
    /** Where a customer may be. */
    List<ZoneId> zonesOr(List<ZoneId> known) {
      return known.isEmpty() ? List.of(usualZone) : known;
    }
  }

  private static final String READ = Sql.file(CallingHoursSetting.class, "calling-hours.sql");
  private static final String SET = Sql.file(CallingHoursSetting.class, "set-calling-hours.sql");

  private final Pool pool;
  private final Vertx vertx;
  private final Clock clock;
  private final CallLogConfig config;
  private volatile Current current;
  private volatile @Nullable Repeated looking;

  CallingHoursSetting(Pool pool, Vertx vertx, Clock clock, CallLogConfig config) {
    this.pool = pool;
    this.vertx = vertx;
    this.clock = clock;
    this.config = config;
    this.current = new Current(0, CallingHours.USUAL, config.timeZone(), null);
  }

  void start(@Observes StartupEvent event) {
    looking = Repeated.every(vertx, config.doNotCallLook(), () -> read().replaceWithVoid());
  }

  void stop(@Observes ShutdownEvent event) {
    Repeated running = looking;
    if (running != null) {
      running.stop();
    }
  }

  Current current() {
    return current;
  }

  /** As they stand in the database: another instance may have set them just now. */
  Uni<Current> read() {
    return pool.query(READ)
        .execute()
        .map(rows -> read(rows.iterator().next()))
        .invoke(read -> current = read);
  }

  /** Empty if they are not those of that version any more. */
  Uni<Optional<Current>> set(CallingHours hours, int version, String by) {
    return pool.preparedQuery(SET)
        .execute(
            Tuple.of(
                version,
                CallingHoursJson.write(hours),
                by,
                clock.instant().atOffset(ZoneOffset.UTC)))
        .chain(
            rows ->
                rows.rowCount() == 0
                    ? Uni.createFrom().item(Optional.empty())
                    : read().map(Optional::of));
  }

  private Current read(Row row) {
    String hours = row.getString("hours");
    String zone = row.getString("zone");
    return new Current(
        row.getInteger("version"),
        hours == null ? CallingHours.USUAL : CallingHoursJson.read(hours),
        zone == null ? config.timeZone() : ZoneId.of(zone),
        row.getString("set_by"));
  }
}
