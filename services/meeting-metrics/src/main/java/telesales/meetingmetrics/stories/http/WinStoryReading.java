package telesales.meetingmetrics.stories.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.meetingmetrics.http.Body;
import telesales.meetingmetrics.http.CustomerNumbers;

/** A story as it is sent, with every mistake in it named. */
record WinStoryReading(String customer, String course, @Nullable String objections, String lesson) {
  private static final String OBJECTIONS = "objections";

  static WinStoryReading of(@Nullable JsonNode sent, int most) {
    var body = new Body();
    JsonNode fields = body.fields(sent, Set.of("customer", "course", OBJECTIONS, "lesson"));
    var read =
        new WinStoryReading(
            words(body, fields, "customer", most),
            words(body, fields, "course", most),
            fields.hasNonNull(OBJECTIONS) ? words(body, fields, OBJECTIONS, most) : null,
            words(body, fields, "lesson", most));
    body.mustBeRight();
    return read;
  }

  private static String words(Body body, JsonNode fields, String field, int most) {
    return CustomerNumbers.notIn(body.words(fields, "", field, most), body, field);
  }
}
