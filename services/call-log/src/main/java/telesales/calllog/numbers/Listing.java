package telesales.calllog.numbers;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.BlockReason;

/**
 * What is known of a number on the do-not-call list.
 *
 * @param by the account or dialer that put it there
 * @param call in which the customer asked for it
 * @param personalData the number, and why in words, sealed
 */
record Listing(
    CustomerId customer,
    Instant since,
    BlockReason reason,
    String by,
    @Nullable String call,
    String personalData) {

  static Listing read(Row row) {
    return new Listing(
        new CustomerId(row.getString("customer_id")),
        row.getOffsetDateTime("listed_since").toInstant(),
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
