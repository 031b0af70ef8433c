package telesales.calllog.dialers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dialers' keys that were used a moment ago, so that no database has to be asked. */
@ApplicationScoped
public class RememberedKeys {
  private final DialerKeys keys;

  RememberedKeys(DialerKeys keys) {
    this.keys = keys;
  }

  /**
   * The dialer whose key the header has; empty if it has none, or one that has to be looked up.
   *
   * @param authorization the header of that name
   */
  public Optional<String> dialerOf(@Nullable String authorization) {
    return ApiKey.inHeader(authorization).flatMap(keys::inMemory);
  }
}
