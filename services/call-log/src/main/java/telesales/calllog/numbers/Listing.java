package telesales.calllog.numbers;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.BlockReason;

/**
 * A customer's latest time on the do-not-call list.
 *
 * @param until when the number was taken off; null while it is on the list
 * @param by the account or dialer that put it there
 * @param call in which the customer asked for it
 * @param personalData the number, and why in words, sealed
 */
record Listing(
    CustomerId customer,
    Instant since,
    @Nullable Instant until,
    BlockReason reason,
    String by,
    @Nullable String call,
    String personalData) {

  boolean holds() {
    return until == null;
  }

  boolean heldAt(Instant instant) {
    return since.isBefore(instant) && (until == null || until.isAfter(instant));
  }

  static Listing read(Row row) {
    OffsetDateTime until = row.getOffsetDateTime("listed_until");
    return new Listing(
        new CustomerId(row.getString("customer_id")),
        row.getOffsetDateTime("listed_since").toInstant(),
        until == null ? null : until.toInstant(),
        reason(row.getString("reason")),
        row.getString("listed_by"),
        row.getString("call_id"),
        row.getString("personal_data"));
  }

  private static BlockReason reason(String wireName) {
    return Arrays.stream(BlockReason.values())
        .filter(each -> each.wireName().equals(wireName))
        .findFirst()
        .orElseThrow();
  }
}
