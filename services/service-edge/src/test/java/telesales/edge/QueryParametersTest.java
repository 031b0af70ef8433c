package telesales.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {
  private final QueryParameters query = new QueryParameters();

  @Test
  void what_is_not_said_is_not_wrong() {
    assertThat(query.id("team", null)).isEmpty();
    assertThat(query.number("limit", null, 1, 100, 20)).isEqualTo(20);
    assertThat(query.oneOf("status", null, Map.of("open", 1))).isEmpty();
    query.check();
  }

  @Test
  void what_is_said_right_is_read() {
    assertThat(query.id("team", "红队-1")).contains("红队-1");
    assertThat(query.number("limit", "100", 1, 100, 20)).isEqualTo(100);
    assertThat(query.oneOf("status", "open", Map.of("open", 1))).isEqualTo(Optional.of(1));
    assertThat(query.number("after", "9223372036854775807", 0, Long.MAX_VALUE, 0))
        .isEqualTo(Long.MAX_VALUE);
    query.check();
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    query.id("team", "\0");
    query.number("limit", "many", 1, 100, 20);
    query.number("minScore", "101", 0, 100, 0);
    query.oneOf("status", "ajar", Map.of("open", 1));
    query.number("after", "9223372036854775808", 0, Long.MAX_VALUE, 0);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(query::check)
        .satisfies(
            refused -> {
              assertThat(refused.problem().status()).isEqualTo(400);
              assertThat(refused.problem().errors())
                  .extracting(Problem.FieldError::field)
                  .containsExactly("team", "limit", "minScore", "status", "after");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\0b", "a\nb"})
  void nothing_has_an_id_like(String id) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> QueryParameters.pathId("lead", id))
        .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(404));
  }

  @Test
  void an_id_that_is_too_long_is_nobodys() {
    assertThat(QueryParameters.pathId("lead", "x".repeat(200))).hasSize(200);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> QueryParameters.pathId("lead", "x".repeat(201)));
  }
}
