package telesales.calllog.mapping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dialer as it is set up.
 *
 * @param version of its settings, from 1; 0 if nobody has said anything yet
 * @param changedBy the account that said so last
 */
public record KnownDialer(
    String name,
    DialerSettings settings,
    DialerSecrets secrets,
    int version,
    @Nullable String changedBy,
    @Nullable Instant changedAt) {}
