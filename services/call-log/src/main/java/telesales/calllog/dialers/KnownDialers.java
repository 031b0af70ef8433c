package telesales.calllog.dialers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dialers whose keys were used a moment ago, so that no database has to be asked. */
@ApplicationScoped
public class KnownDialers {
  private final DialerKeys keys;

  KnownDialers(DialerKeys keys) {
    this.keys = keys;
  }

  /**
   * @param authorization the header of that name
   */
  public Optional<String> inMemory(@Nullable String authorization) {
    return ApiKey.inHeader(authorization).flatMap(keys::inMemory);
  }
}
