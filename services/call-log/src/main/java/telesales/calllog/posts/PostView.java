package telesales.calllog.posts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post without its content.
 *
 * @param callId the dialer's id of the call, where it could be read
 * @param status what came of it
 * @param problem why nothing came of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostView(
    long id,
    String dialer,
    String format,
    @Nullable String callId,
    Instant receivedAt,
    String status,
    @Nullable JsonNode problem) {
  /**
   * @param next where to go on; absent at the end
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(List<PostView> posts, @Nullable Long next) {
    static Page of(List<KeptPost> found, int most) {
      return new Page(
          found.stream().map(PostView::of).toList(),
          found.size() < most ? null : found.getLast().id());
    }
  }

  /**
   * A post as it was posted.
   *
   * @param content as text, or in base64 where it is none; absent if the customer was erased
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Whole(PostView post, @Nullable String content, @Nullable String base64) {
    static Whole of(KeptPost post) {
      PostView view = PostView.of(post);
      if (post.content().isEmpty()) {
        return new Whole(view, null, null);
      }
      byte[] content = post.content().get();
      try {
        String text =
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return new Whole(view, text, null);
      } catch (CharacterCodingException noText) {
        return new Whole(view, null, Base64.getEncoder().encodeToString(content));
      }
    }
  }

  static PostView of(KeptPost post) {
    return new PostView(
        post.id(),
        post.dialer(),
        post.format(),
        post.dialerCallId(),
        post.receivedAt(),
        post.outcome().wireName(),
        ProblemJson.read(post.problem()));
  }
}
