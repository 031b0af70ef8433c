package telesales.benchmarks.freshness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The board of the team that marked calls alone belong to, looked at in both ways. */
final class MarkedBoard {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** To ask takes the system as long as a few calls: asking every 20 ms took half of it. */
  private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private static final String DATA = "data:";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI board;
  private final URI live;
  private final String token;

  MarkedBoard(URI front, String token, String team, String date) {
    String path = "/api/boards/" + team + "/evening";
    this.board = front.resolve(path + "?date=" + date);
    this.live = front.resolve(path + "/live?date=" + date);
    this.token = token;
  }

  long dials() throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request(board), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("the board answered " + response.statusCode());
    }
    return dials(response.body());
  }

  /** Asks again and again. */
  void poll(Arrivals arrivals, BooleanSupplier goOn) throws IOException, InterruptedException {
    for (long due = System.nanoTime(); goOn.getAsBoolean(); due += BETWEEN_LOOKS_NANOS) {
      arrivals.figureIs(dials(), System.nanoTime());
      LockSupport.parkNanos(due + BETWEEN_LOOKS_NANOS - System.nanoTime());
    }
  }

  /** Is told, as the page is. */
  void listen(Arrivals arrivals, BooleanSupplier goOn) throws IOException, InterruptedException {
    HttpResponse<Stream<String>> response = client.send(request(live), BodyHandlers.ofLines());
    try (Stream<String> lines = response.body()) {
      lines
          .takeWhile(_ -> goOn.getAsBoolean())
          .filter(line -> line.startsWith(DATA + "{") || line.startsWith(DATA + " {"))
          .forEach(line -> arrivals.figureIs(dials(line.substring(5)), System.nanoTime()));
    }
  }

  private static long dials(String board) {
    try {
      return JSON.readTree(board).path("totals").path("dials").asLong();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the board is no JSON", e);
    }
  }

  private HttpRequest request(URI uri) {
    return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token).build();
  }
}
