package telesales.edge.reconciliation;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telesales.edge.reconciliation.Reconciliation.Bucket;

/** Adds checksums up; what runs over 64 bits is dropped, here as in each bucket. */
final class Checksum {
  private static final int COUNT = 1;
  private static final int KEYS = 2;
  private static final int COUNTED = 3;

  private Checksum() {}

  static Bucket bucket(Row row) {
    return new Bucket(
        row.getInteger(0),
        row.getLong(COUNT),
        Objects.requireNonNull(text(row.getString(KEYS))),
        text(row.getString(COUNTED)));
  }

  static String keys(List<Bucket> buckets) {
    long sum = 0;
    for (Bucket each : buckets) {
      sum += HexFormat.fromHexDigitsToLong(each.keys());
    }
    return HexFormat.of().toHexDigits(sum);
  }

  /** Absent where one is. */
  static @Nullable String counted(List<Bucket> buckets) {
    long sum = 0;
    for (Bucket each : buckets) {
      String counted = each.counted();
      if (counted == null) {
        return null;
      }
      sum += HexFormat.fromHexDigitsToLong(counted);
    }
    return HexFormat.of().toHexDigits(sum);
  }

  /** PostgreSQL adds 64-bit numbers up to as many digits as it takes. */
  private static @Nullable String text(@Nullable String sum) {
    return sum == null ? null : HexFormat.of().toHexDigits(new BigInteger(sum).longValue());
  }
}
