package telesales.meetingmetrics.shortfalls.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.figures.ShortfallReason;
import telesales.meetingmetrics.MeetingMetricsConfig.ShortfallLimits;
import telesales.meetingmetrics.http.Body;
import telesales.meetingmetrics.http.CustomerNumbers;

/** Why targets were missed as it is sent, with every mistake in it named. */
record ShortfallReading(@Nullable String reason, @Nullable String words) {
  private static final String REASON = "reason";
  private static final String WORDS = "words";

  static ShortfallReading of(@Nullable JsonNode sent, ShortfallLimits limits) {
    var body = new Body();
    JsonNode fields = body.fields(sent, Set.of(REASON, WORDS));
    String reason = null;
    if (fields.hasNonNull(REASON)) {
      ShortfallReason[] known = limits.reasons().toArray(ShortfallReason[]::new);
      reason = body.oneOf(fields, "", REASON, known, ShortfallReason::id).id();
    }
    String words = null;
    if (fields.hasNonNull(WORDS)) {
      words =
          CustomerNumbers.notIn(
              body.words(fields, "", WORDS, limits.maxWordsCharacters()), body, WORDS);
    }
    if (!fields.hasNonNull(REASON) && !fields.hasNonNull(WORDS)) {
      body.wrong(REASON, "is missing: give a reason of the list, or words");
    }
    body.mustBeRight();
    return new ShortfallReading(reason, words);
  }
}
