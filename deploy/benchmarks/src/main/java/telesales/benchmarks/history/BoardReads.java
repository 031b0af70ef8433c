package telesales.benchmarks.history;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import telesales.benchmarks.report.Latencies;

/** Reads boards one after another from the projection itself, as one browser does. */
public final class BoardReads {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int OK = 200;
  private static final double NANOS_IN_SECOND = 1e9;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI projection;
  private final String token;

  public BoardReads(URI projection, String token) {
    this.projection = projection;
    this.token = token;
  }

  /** How many boards a second, and how long until the whole answer. */
  public record Read(double perSecond, Latencies.Summary latency) {}

  /** Reads them in this order. */
  public Read of(List<String> paths) throws IOException, InterruptedException {
    var latencies = new Latencies();
    long first = System.nanoTime();
    for (String path : paths) {
      HttpRequest request =
          HttpRequest.newBuilder(projection.resolve(path))
              .timeout(TIMEOUT)
              .header("Authorization", "Bearer " + token)
              .build();
      long begun = System.nanoTime();
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      latencies.record(System.nanoTime() - begun);
      if (answer.statusCode() != OK) {
        throw new IOException(path + " answered " + answer.statusCode());
      }
    }
    double seconds = (System.nanoTime() - first) / NANOS_IN_SECOND;
    return new Read(paths.size() / seconds, latencies.summary());
  }
}
