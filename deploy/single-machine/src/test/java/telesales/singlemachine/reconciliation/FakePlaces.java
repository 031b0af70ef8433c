package telesales.singlemachine.reconciliation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A running system's places, as they answer, with calls in memory. */
final class FakePlaces implements Function<String, JsonObject> {
  private final Map<String, SortedMap<String, String>> calls = new HashMap<>();
  private final Map<String, Long> behind = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  /** Known everywhere. */
  FakePlaces know(String call, String counted) {
    Place.ALL.stream()
        .filter(place -> place.reference().equals("stored"))
        .flatMap(place -> Stream.of(place.name(), place.reference()))
        .forEach(place -> at(place).put(call, counted));
    return this;
  }

  SortedMap<String, String> at(String place) {
    return calls.computeIfAbsent(place, _ -> new TreeMap<>());
  }

  void behind(String place, long events) {
    behind.put(place, events);
  }

  /** What happens once, after the first call by call look at the reference. */
  void meanwhile(Runnable happens) {
    meanwhile = happens;
  }

  List<String> asked() {
    return asked;
  }

  @Override
  public JsonObject apply(String path) {
    asked.add(path);
    URI address = URI.create(path);
    String place = address.getPath().substring("/api/reconciliation/".length());
    boolean listed = address.getQuery().contains("buckets=");
    var answer =
        new JsonObject()
            .put("behind", behind.getOrDefault(place, 0L))
            .put("count", at(place).size())
            .put("keys", sum(at(place), false))
            .put("counted", place.equals("answered") ? null : sum(at(place), true))
            .put("buckets", buckets(place));
    if (listed) {
      answer.put("entries", entries(place));
      Runnable happens = meanwhile;
      meanwhile = () -> {};
      happens.run();
    }
    return answer;
  }

  private JsonArray buckets(String place) {
    Map<Integer, SortedMap<String, String>> buckets = new TreeMap<>();
    at(place)
        .forEach(
            (call, counted) ->
                buckets
                    .computeIfAbsent(call.hashCode() & 255, _ -> new TreeMap<>())
                    .put(call, counted));
    var listed = new JsonArray();
    buckets.forEach(
        (number, bucket) ->
            listed.add(
                new JsonObject()
                    .put("bucket", number)
                    .put("count", bucket.size())
                    .put("keys", sum(bucket, false))
                    .put("counted", place.equals("answered") ? null : sum(bucket, true))));
    return listed;
  }

  private JsonArray entries(String place) {
    var entries = new JsonArray();
    at(place)
        .forEach(
            (call, counted) ->
                entries.add(
                    new JsonObject()
                        .put("key", call)
                        .put("counted", place.equals("answered") ? null : counted)));
    return entries;
  }

  private static String sum(Map<String, String> calls, boolean counted) {
    return Long.toHexString(
        calls.entrySet().stream()
            .mapToLong(each -> (counted ? each.toString() : each.getKey()).hashCode())
            .sum());
  }
}
