package telesales.calllog.posts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import telesales.edge.Problem;

/** Why nothing came of a post, beside the post. */
final class ProblemJson {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private ProblemJson() {}

  static String write(Problem problem) {
    try {
      return JSON.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static @Nullable JsonNode read(@Nullable String problem) {
    try {
      return problem == null ? null : JSON.readTree(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem that was stored cannot be read", e);
    }
  }
}
