package telesales.benchmarks.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadClientTest {
  private static final Duration SHORT = Duration.ofSeconds(1);

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  /** Every other is refused. */
  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          boolean refused = asked.incrementAndGet() % 2 == 0;
          if (refused) {
            exchange.getResponseHeaders().add("Retry-After", "1");
          }
          exchange.sendResponseHeaders(refused ? 429 : 201, 2);
          exchange.getResponseBody().write("{}".getBytes(UTF_8));
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  @Test
  void every_answer_is_counted_once() throws IOException {
    Outcome outcome =
        LoadClient.run(server.getAddress(), new Posts(), Load.closed(3, Duration.ZERO, SHORT));

    assertThat(outcome.callsInAll()).isEqualTo(asked.get() - asked.get() / 2).isPositive();
    assertThat(outcome.refusalsWithRetryAfter()).isEqualTo(outcome.refusals()).isPositive();
    assertThat(outcome.otherAnswers()).containsOnlyKeys("429");
    assertThat(outcome.accepted().count()).isEqualTo(outcome.calls());
  }

  @Test
  void a_paced_load_asks_no_more_often_than_it_is_told_to() throws IOException {
    LoadClient.run(server.getAddress(), new Posts(), new Load(2, Duration.ZERO, SHORT, 50));

    assertThat(asked.get()).isBetween(5, 51);
  }

  private static final class Posts implements Requests {
    private static final byte[] POST =
        "POST / HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\n\r\n{}".getBytes(UTF_8);

    @Override
    public int longest() {
      return POST.length;
    }

    @Override
    public void next(ByteBuffer empty) {
      empty.put(POST);
    }

    @Override
    public int accepted(Response response) {
      return response.status() == 201 ? 1 : 0;
    }
  }
}
