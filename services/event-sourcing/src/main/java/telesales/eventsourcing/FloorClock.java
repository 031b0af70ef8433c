package telesales.eventsourcing;

import io.quarkus.arc.DefaultBean;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The time that a service lives in: the real one, or, for demonstrations, a day that passes faster.
 */
final class FloorClock {
  /** How a demonstration's time runs. */
  @ConfigMapping(prefix = "telesales.clock")
  interface Config {
    /** The demonstration's time at the real instant {@link #realStart}. */
    Optional<Instant> start();

    /**
     * The real instant at which {@link #start} was; the services of one demonstration are told the
     * same.
     */
    Optional<Instant> realStart();

    /** Demonstration seconds in a real second. */
    @WithDefault("1")
    double speed();
  }

  @Produces
  @Singleton
  @DefaultBean
  Clock clock(Config config) {
    return config
        .start()
        .<Clock>map(
            start -> new Fast(start, config.realStart().orElseGet(Instant::now), config.speed()))
        .orElseGet(Clock::systemUTC);
  }

  static final class Fast extends Clock {
    private final Instant start;
    private final Instant realStart;
    private final double speed;
    private final ZoneId zone;

    Fast(Instant start, Instant realStart, double speed) {
      this(start, realStart, speed, ZoneOffset.UTC);
    }

    private Fast(Instant start, Instant realStart, double speed, ZoneId zone) {
      this.start = start;
      this.realStart = realStart;
      this.speed = speed;
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      double passed = Duration.between(realStart, Instant.now()).toNanos() * speed;
      return start.plusNanos((long) passed);
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Fast(start, realStart, speed, other);
    }
  }
}
