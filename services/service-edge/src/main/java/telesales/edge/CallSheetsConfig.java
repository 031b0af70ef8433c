package telesales.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** What call-log and the boards must say alike of call sheets. */
@ConfigMapping(prefix = "telesales.call-sheets")
public interface CallSheetsConfig {
  /**
   * By when a day's call sheet is to be handed in: before the evening meeting. Local time. {@code
   * TELESALES_CALL_SHEETS_DUE} in the environment.
   */
  @WithDefault("17:30")
  LocalTime due();
}
