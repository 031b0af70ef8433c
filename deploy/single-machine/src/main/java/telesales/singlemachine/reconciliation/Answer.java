package telesales.singlemachine.reconciliation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a place says of a day.
 *
 * @param counted absent where ids alone are known
 * @param buckets the checksums of each, of ids and of what is counted
 */
record Answer(
    long behind, long count, String keys, @Nullable String counted, Map<Integer, Bucket> buckets) {
  record Bucket(String keys, @Nullable String counted) {
    boolean agrees(@Nullable Bucket other) {
      return other != null
          && keys.equals(other.keys)
          && (counted == null || other.counted == null || counted.equals(other.counted));
    }
  }

  static Answer of(JsonObject json) {
    Map<Integer, Bucket> buckets = new HashMap<>();
    JsonArray listed = json.getJsonArray("buckets");
    for (int i = 0; i < listed.size(); i++) {
      JsonObject bucket = listed.getJsonObject(i);
      buckets.put(
          bucket.getInteger("bucket"),
          new Bucket(bucket.getString("keys"), bucket.getString("counted")));
    }
    return new Answer(
        json.getLong("behind"),
        json.getLong("count"),
        json.getString("keys"),
        json.getString("counted"),
        buckets);
  }

  /** Of all that both know. */
  boolean agrees(Answer other) {
    return count == other.count
        && new Bucket(keys, counted).agrees(new Bucket(other.keys, other.counted));
  }

  Set<Integer> bucketsThatDiffer(Answer other) {
    Set<Integer> differ = new TreeSet<>();
    buckets.forEach(
        (number, bucket) -> {
          if (!bucket.agrees(other.buckets.get(number))) {
            differ.add(number);
          }
        });
    other.buckets.keySet().stream().filter(each -> !buckets.containsKey(each)).forEach(differ::add);
    return differ;
  }

  String checksum() {
    return Optional.ofNullable(counted).orElse(Objects.requireNonNull(keys));
  }
}
