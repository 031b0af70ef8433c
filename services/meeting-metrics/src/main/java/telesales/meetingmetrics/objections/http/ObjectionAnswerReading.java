package telesales.meetingmetrics.objections.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.calls.Objection;
import telesales.meetingmetrics.http.Body;
import telesales.meetingmetrics.http.CustomerNumbers;

/** An objection and its answer as they are sent, with every mistake in them named. */
record ObjectionAnswerReading(Objection kind, String objection, String answer) {
  private static final String OBJECTION = "objection";
  private static final String ANSWER = "answer";

  static ObjectionAnswerReading of(@Nullable JsonNode sent, int most) {
    var body = new Body();
    JsonNode fields = body.fields(sent, Set.of("kind", OBJECTION, ANSWER));
    var read =
        new ObjectionAnswerReading(
            body.oneOf(fields, "", "kind", Objection.values(), Objection::wireName),
            CustomerNumbers.notIn(body.words(fields, "", OBJECTION, most), body, OBJECTION),
            CustomerNumbers.notIn(body.words(fields, "", ANSWER, most), body, ANSWER));
    body.mustBeRight();
    return read;
  }
}
