package telesales.calllog.numbers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static telesales.calllog.TestCalls.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/** A file as long as one may be, which no memory need hold. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class ImportingManyNumbersTest {
  private static final int MOST = 100_000;
  private static final int BAD = 97;
  private static final int CUSTOMERS = 1_000;
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Pool pool;
  @Inject DoNotCallImport imports;

  @Test
  void of_a_hundred_thousand_lines_each_is_answered_and_no_good_one_is_lost() throws IOException {
    String file =
        IntStream.rangeClosed(1, MOST)
            .mapToObj(line -> isBad(line) ? "nobody" : number(line))
            .collect(Collectors.joining("\n"));
    long before = listed();

    Response answer =
        as("director")
            .contentType("text/csv")
            .body(file.getBytes(UTF_8))
            .post("/api/numbers/do-not-call/import");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Content-Length")).isNull();
    int line = 0;
    int changed = 0;
    for (String each : answer.asString().split("\n")) {
      JsonNode said = JSON.readTree(each);
      assertThat(said.path("line").asInt()).isEqualTo(++line);
      assertThat(said.path("status").asInt()).as(each).isEqualTo(isBad(line) ? 400 : 200);
      changed += said.path("changed").asBoolean() ? 1 : 0;
    }
    assertThat(line).isEqualTo(MOST);
    assertThat(listed() - before).isEqualTo(CUSTOMERS);
    assertThat(changed).isEqualTo(CUSTOMERS);
  }

  @Test
  void a_file_is_read_no_further_than_its_answers_are_wanted() {
    byte[] file = "+8613400000001\n".repeat(MOST).getBytes(UTF_8);
    var content = new ByteArrayInputStream(file);
    var answers = AssertSubscriber.<Object>create(1);

    imports.take(content, EventMeta.by("the-director")).subscribe().withSubscriber(answers);
    answers.awaitItems(1, SOON);

    assertThat(content.available()).isGreaterThan(file.length - 100_000);
    answers.cancel();
  }

  /** Every customer is in the file many times, here and there. */
  private static String number(int line) {
    return "+86133%08d,register".formatted(line * 7 % CUSTOMERS);
  }

  private static boolean isBad(int line) {
    return line % BAD == 0;
  }

  private long listed() {
    return pool.query("SELECT count(*) FROM do_not_call")
        .executeAndAwait()
        .iterator()
        .next()
        .getLong(0);
  }
}
