package telesales.calllog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How call-log is set up. */
@ConfigMapping(prefix = "telesales.call-log")
public interface CallLogConfig {
  /** Base64 of 32 bytes: makes customers' identities out of their numbers. Never changes. */
  String customerIdSecret();

  /** Base64 of 32 bytes: encrypts the customers' own keys. */
  String masterKey();

  /** Customers whose keys are kept in memory. */
  @WithDefault("20000")
  int cachedCustomerKeys();

  /** The longest body of one call, in bytes. */
  @WithDefault("65536")
  int callBytes();

  /** Lines of one batch at the most. */
  @WithDefault("20000")
  int batchLines();

  /** Lines of one batch that are worked on at the same time. */
  @WithDefault("400")
  int batchConcurrency();

  /** How far ahead of us a dialer's clock may be. */
  @WithDefault("1d")
  Duration clockAhead();

  /** How long a dialer's key is remembered, and so may be used after it was revoked. */
  @WithDefault("10s")
  Duration dialerKeyMemory();
}
