package telesales.eventsourcing.infrastructure;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import telesales.eventsourcing.EventStoreConfig;

/** Configuration as a service would get it. */
public final class StoreConfig {
  private static final int CONVERTER_PRIORITY = 200;

  private StoreConfig() {}

  public static EventStoreConfig defaults() {
    return with(Map.of());
  }

  /**
   * @param settings by their names after {@code telesales.events.}
   */
  public static EventStoreConfig with(Map<String, String> settings) {
    return mapped(EventStoreConfig.class, "telesales.events.", settings);
  }

  /**
   * @param settings by their names after the prefix
   */
  public static <T> T mapped(Class<T> mapping, String prefix, Map<String, String> settings) {
    var builder =
        new SmallRyeConfigBuilder()
            .withConverter(Duration.class, CONVERTER_PRIORITY, new DurationConverter())
            .withMapping(mapping);
    settings.forEach((name, value) -> builder.withDefaultValue(prefix + name, value));
    return builder.build().getConfigMapping(mapping);
  }
}
