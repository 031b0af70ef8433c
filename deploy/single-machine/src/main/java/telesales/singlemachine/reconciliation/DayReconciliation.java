package telesales.singlemachine.reconciliation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telesales.singlemachine.reconciliation.Difference.Kind;

/**
 * Compares all places of a day: first by number and checksum, and where these differ, call by call.
 *
 * <p>The system goes on meanwhile. So the reference is read before a place and once more after it:
 * what it said of a call both times was so all the while. If then nothing waited before the place
 * was read, it had to be there; otherwise it may be on its way.
 */
public final class DayReconciliation {
  private static final int PAGE = 20_000;

  /** What one place says of calls, and how much was on its way to it. */
  private record Listed(long behind, Map<String, Optional<String>> entries) {}

  private final Function<String, JsonObject> ask;
  private final LocalDate date;

  /**
   * @param ask answers a path of the running system
   */
  public DayReconciliation(Function<String, JsonObject> ask, LocalDate date) {
    this.ask = ask;
    this.date = date;
  }

  /** One look at every place. */
  public List<Compared> compare() {
    return Place.ALL.stream().map(this::compare).toList();
  }

  private Compared compare(Place place) {
    Answer reference = Answer.of(ask(place.reference(), ""));
    Answer own = Answer.of(ask(place.name(), ""));
    List<Difference> onTheirWay = new ArrayList<>();
    List<Difference> wrong = new ArrayList<>();
    if (!reference.agrees(own)) {
      Set<Integer> buckets = reference.bucketsThatDiffer(own);
      if (!buckets.isEmpty()) {
        compare(place, buckets, onTheirWay, wrong);
      }
    }
    return new Compared(place, reference.count(), own.count(), own.checksum(), onTheirWay, wrong);
  }

  private void compare(
      Place place, Set<Integer> buckets, List<Difference> onTheirWay, List<Difference> wrong) {
    Listed before = list(place.reference(), buckets);
    long unsent = Answer.of(ask(Place.OUTBOX, "")).behind();
    Listed found = list(place.name(), buckets);
    Listed after = list(place.reference(), buckets);
    boolean nothingWaits = before.behind() + unsent + found.behind() + after.behind() == 0;
    Set<String> keys = new TreeSet<>(found.entries().keySet());
    keys.addAll(after.entries().keySet());
    for (String key : keys) {
      difference(place, key, after, found)
          .ifPresent(
              difference -> {
                boolean stood = Objects.equals(before.entries().get(key), after.entries().get(key));
                (nothingWaits && stood ? wrong : onTheirWay).add(difference);
              });
    }
  }

  private static Optional<Difference> difference(
      Place place, String key, Listed reference, Listed own) {
    if (!own.entries().containsKey(key)) {
      return place.whole()
          ? Optional.of(new Difference(Kind.MISSING, key, said(reference, key), null))
          : Optional.empty();
    }
    String found = said(own, key);
    if (!reference.entries().containsKey(key)) {
      return Optional.of(new Difference(Kind.UNKNOWN, key, null, found));
    }
    String expected = said(reference, key);
    return expected == null || found == null || expected.equals(found)
        ? Optional.empty()
        : Optional.of(new Difference(Kind.DIFFERENT, key, expected, found));
  }

  private static @Nullable String said(Listed listed, String key) {
    return listed.entries().getOrDefault(key, Optional.empty()).orElse(null);
  }

  private Listed list(String name, Set<Integer> buckets) {
    String numbers = buckets.stream().map(String::valueOf).collect(Collectors.joining(","));
    Map<String, Optional<String>> entries = new HashMap<>();
    long behind = 0;
    String last = "";
    int size;
    do {
      String after =
          last.isEmpty() ? "" : "&after=" + URLEncoder.encode(last, StandardCharsets.UTF_8);
      JsonObject page = ask(name, "&buckets=" + numbers + after);
      behind += page.getLong("behind");
      JsonArray listed = page.getJsonArray("entries");
      size = listed.size();
      for (int i = 0; i < size; i++) {
        JsonObject entry = listed.getJsonObject(i);
        last = entry.getString("key");
        entries.put(last, Optional.ofNullable(entry.getString("counted")));
      }
    } while (size == PAGE);
    return new Listed(behind, entries);
  }

  private JsonObject ask(String place, String more) {
    return ask.apply("/api/reconciliation/" + place + "?date=" + date + more);
  }
}
