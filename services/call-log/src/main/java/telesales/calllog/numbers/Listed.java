package telesales.calllog.numbers;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import telesales.contracts.CustomerId;

/**
 * Since when a customer is on the do-not-call list, or was: what has to be known with every call.
 *
 * @param version of the customer's stream; of two the higher holds
 * @param until when the number was taken off; null while it is on the list
 */
record Listed(CustomerId customer, long version, Instant since, @Nullable Instant until) {

  boolean holds() {
    return until == null;
  }

  boolean heldAt(Instant instant) {
    return since.isBefore(instant) && (until == null || until.isAfter(instant));
  }

  Listed orNewer(Listed other) {
    return other.version > version ? other : this;
  }

  static Listed read(Row row) {
    OffsetDateTime until = row.getOffsetDateTime("listed_until");
    return new Listed(
        new CustomerId(row.getString("customer_id")),
        row.getLong("version"),
        row.getOffsetDateTime("listed_since").toInstant(),
        until == null ? null : until.toInstant());
  }
}
