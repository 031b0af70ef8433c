package telesales.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set for this service. */
@ConfigMapping(prefix = "telesales.handover")
public interface HandoverConfig {
  /** How long a manager has to answer, from when a lead is offered. */
  @WithDefault("2h")
  Duration answerWithin();
}
