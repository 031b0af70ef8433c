package telesales.meetingmetrics;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** In these tests it is always nine o'clock in Shanghai, on a Monday. */
public final class MondayMorning {
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  public static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.fixed(NINE, ZoneOffset.UTC);
  }
}
