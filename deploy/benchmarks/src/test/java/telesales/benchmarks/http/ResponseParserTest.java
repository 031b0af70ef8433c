package telesales.benchmarks.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponseParserTest {
  private static final String SIZED =
      "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"id\":\"1\"";
  private static final String CHUNKED =
      """
      HTTP/1.1 503 Service Unavailable\r
      retry-after: 1\r
      Transfer-Encoding: chunked\r
      \r
      4\r
      wait\r
      b\r
       and try it\r
      0\r
      \r
      """;

  @Test
  void an_answer_with_a_length_is_read_to_its_end() {
    Response response = parse(SIZED);

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.body()).asString(UTF_8).isEqualTo("{\"id\":\"1\"");
    assertThat(response.retryAfter()).isFalse();
    assertThat(response.closes()).isFalse();
  }

  @Test
  void an_answer_in_chunks_is_put_together() {
    Response response = parse(CHUNKED);

    assertThat(response.status()).isEqualTo(503);
    assertThat(response.body()).asString(UTF_8).isEqualTo("wait and try it");
    assertThat(response.retryAfter()).isTrue();
  }

  @Test
  void an_answer_that_has_not_come_as_a_whole_is_none_yet() {
    for (String whole : new String[] {SIZED, CHUNKED}) {
      for (int length = 0; length < whole.length(); length++) {
        assertThat(ResponseParser.parse(whole.getBytes(UTF_8), length)).isNull();
      }
    }
  }

  @Test
  void an_answer_without_a_body_ends_with_its_head() {
    assertThat(parse("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"))
        .returns(204, Response::status)
        .returns(true, Response::closes);
  }

  private static Response parse(String text) {
    return ResponseParser.parse(text.getBytes(UTF_8), text.length());
  }
}
