package telesales.edge.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one place knows of a day. Checksums are sums of 64-bit hashes, so they depend on no order.
 *
 * @param behind events that are still on their way here, counted before the rest was read; 0: all
 *     that was published until then is in it
 * @param count of calls or agents
 * @param keys the checksum of their ids
 * @param counted the checksum of ids with what is counted of each; absent where ids alone are known
 * @param buckets the same, apart by the last byte of each id's hash, so that few have to be looked
 *     at where something differs
 * @param entries in the order of their keys; absent unless asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reconciliation(
    String part,
    LocalDate date,
    long behind,
    long count,
    String keys,
    @Nullable String counted,
    List<Bucket> buckets,
    @Nullable List<Entry> entries) {

  /** What falls into one of 256 buckets. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Bucket(int bucket, long count, String keys, @Nullable String counted) {}

  /**
   * @param key the call's id or the agent's
   * @param counted what is counted of it, its parts between bars
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Entry(String key, @Nullable String counted) {}
}
