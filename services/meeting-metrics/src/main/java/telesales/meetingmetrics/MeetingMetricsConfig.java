package telesales.meetingmetrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What can be set for this service. */
@ConfigMapping(prefix = "telesales.meeting-metrics")
public interface MeetingMetricsConfig {
  /** Where days begin and end, until a floor says otherwise. */
  @WithDefault("Asia/Shanghai")
  ZoneId defaultTimeZone();

  FloorLimits floor();

  CalendarFileLimits calendarFile();

  /** How large a file of holidays may be. */
  interface CalendarFileLimits {
    @WithDefault("1000000")
    int maxBytes();

    /** That one file names. */
    @WithDefault("2000")
    int maxDays();
  }

  /** How large a floor may be. */
  interface FloorLimits {
    @WithDefault("200")
    int maxDepartments();

    /** In all departments together. */
    @WithDefault("2000")
    int maxTeams();

    /** In all teams together. */
    @WithDefault("20000")
    int maxAgents();
  }
}
