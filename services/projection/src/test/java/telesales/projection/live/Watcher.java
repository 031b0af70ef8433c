package telesales.projection.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** A page that watches a board. */
final class Watcher implements AutoCloseable {
  /** An event of the stream. */
  record Heard(String name, String data, long nanoTime) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final CompletableFuture<HttpResponse<Void>> answer;

  Watcher(URI address, String token) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .build();
    answer = client.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines()));
  }

  List<Heard> heard(String name) {
    return heard.stream().filter(each -> each.name().equals(name)).toList();
  }

  /** A figure on every board that was pushed, in their order. */
  List<Long> totals(String figure) {
    return heard("board").stream()
        .map(each -> json(each).at("/totals/" + figure).asLong())
        .toList();
  }

  JsonNode lastBoard() {
    return json(heard("board").getLast());
  }

  @Override
  public void close() {
    answer.cancel(true);
    client.shutdownNow();
  }

  private static JsonNode json(Heard heard) {
    try {
      return JSON.readTree(heard.data());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Lines implements Flow.Subscriber<String> {
    private String name = "";
    private String data = "";

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      if (line.isEmpty()) {
        Stream.of(new Heard(name, data, System.nanoTime()))
            .filter(each -> !each.name().isEmpty())
            .forEach(heard::add);
        name = "";
        data = "";
      } else if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        data += line.substring(5).strip();
      }
    }

    @Override
    public void onError(Throwable failure) {
      heard.add(new Heard("error", String.valueOf(failure), System.nanoTime()));
    }

    @Override
    public void onComplete() {
      heard.add(new Heard("end", "", System.nanoTime()));
    }
  }
}
