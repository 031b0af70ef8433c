package telesales.eventsourcing.relay;

import java.util.List;
import telesales.eventsourcing.store.StoredEvent;

/** Where events are relayed to. */
public interface Broker extends AutoCloseable {
  /**
   * Returns when every one is acknowledged. Fails if one is not; some may have arrived nonetheless.
   */
  void sendAll(List<StoredEvent> events);

  @Override
  void close();
}
