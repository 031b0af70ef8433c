package telesales.eventsourcing.store;

import org.jspecify.annotations.Nullable;

/**
 * Where an event came from.
 *
 * @param actor the account, dialer or service that caused it
 * @param correlationId the request at the beginning of it all
 * @param causationId the event that this one reacts to, if it does
 */
public record EventMeta(
    String actor, @Nullable String correlationId, @Nullable String causationId) {
  public static EventMeta by(String actor) {
    return new EventMeta(actor, null, null);
  }
}
