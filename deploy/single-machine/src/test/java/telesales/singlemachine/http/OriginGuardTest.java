package telesales.singlemachine.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginGuardTest {

  @Test
  void a_page_of_this_host_and_port_is_ours() {
    assertThat(OriginGuard.isOurs("http://localhost:8080", "localhost:8080")).isTrue();
    assertThat(OriginGuard.isOurs("https://board.example", "board.example")).isTrue();
  }

  @Test
  void every_other_page_is_not() {
    assertThat(OriginGuard.isOurs("http://localhost:9090", "localhost:8080")).isFalse();
    assertThat(OriginGuard.isOurs("http://evil.example", "localhost:8080")).isFalse();
    assertThat(OriginGuard.isOurs("null", "localhost:8080")).isFalse();
    assertThat(OriginGuard.isOurs("http://localhost:8080", null)).isFalse();
  }
}
