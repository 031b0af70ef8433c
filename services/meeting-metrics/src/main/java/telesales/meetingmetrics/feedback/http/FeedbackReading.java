package telesales.meetingmetrics.feedback.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.FeedbackKind;
import telesales.meetingmetrics.http.Body;
import telesales.meetingmetrics.http.CustomerNumbers;

/** A feedback and its answer as they are sent, with every mistake in them named. */
final class FeedbackReading {
  private static final String WORDS = "words";
  private static final String ANSWER = "answer";

  /** What somebody says. */
  record Sent(FeedbackKind kind, String words) {}

  private FeedbackReading() {}

  static Sent feedback(@Nullable JsonNode sent, int most) {
    var body = new Body();
    JsonNode fields = body.fields(sent, Set.of("kind", WORDS));
    var read =
        new Sent(
            body.oneOf(fields, "", "kind", FeedbackKind.values(), FeedbackKind::wireName),
            CustomerNumbers.notIn(body.words(fields, "", WORDS, most), body, WORDS));
    body.mustBeRight();
    return read;
  }

  static String answer(@Nullable JsonNode sent, int most) {
    var body = new Body();
    JsonNode fields = body.fields(sent, Set.of(ANSWER));
    String answer = CustomerNumbers.notIn(body.words(fields, "", ANSWER, most), body, ANSWER);
    body.mustBeRight();
    return answer;
  }
}
