package telesales.calllog.posts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import telesales.calllog.CallLogConfig;
import telesales.calllog.mapping.Dialers;
import telesales.calllog.mapping.KnownDialer;

/** Posts are kept for a time, which an operator may set for each dialer. */
@ApplicationScoped
class Retention {
  private static final Logger LOG = Logger.getLogger(Retention.class);

  private final Vertx vertx;
  private final Clock clock;
  private final Dialers dialers;
  private final Forgetting forgetting;
  private final CallLogConfig.Posts config;
  private long timer;

  Retention(
      Vertx vertx, Clock clock, Dialers dialers, Forgetting forgetting, CallLogConfig config) {
    this.vertx = vertx;
    this.clock = clock;
    this.dialers = dialers;
    this.forgetting = forgetting;
    this.config = config.posts();
  }

  void start(@Observes StartupEvent event) {
    timer =
        vertx.setPeriodic(
            config.forgetEvery().toMillis(),
            _ ->
                forgetOld()
                    .subscribe()
                    .with(
                        done -> LOG.debug("old posts are forgotten"),
                        failure -> LOG.warnf("old posts stay until later: %s", failure)));
  }

  void stop(@Observes ShutdownEvent event) {
    vertx.cancelTimer(timer);
  }

  Uni<Void> forgetOld() {
    Instant now = clock.instant();
    return dialers
        .all()
        .chain(
            all -> {
              List<KnownDialer> own =
                  all.stream().filter(each -> each.settings().keepDays() != null).toList();
              String[] names = own.stream().map(KnownDialer::name).toArray(String[]::new);
              Uni<Void> done = forgetting.dropOlderThan(now.minus(config.keep()), true, names);
              for (KnownDialer each : own) {
                done =
                    done.chain(
                        () -> forgetting.dropOlderThan(now.minus(keep(each)), false, each.name()));
              }
              return done;
            });
  }

  private static Duration keep(KnownDialer dialer) {
    return Duration.ofDays(Objects.requireNonNull(dialer.settings().keepDays()));
  }
}
