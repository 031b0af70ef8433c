package telesales.calllog.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.Words;
import telesales.contracts.Grade;
import telesales.contracts.calls.Objection;
import telesales.contracts.calls.Question;

/** Reads what somebody says of a call. Everything that is wrong is named at once. */
final class AmendmentReader {
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2199-12-31T23:59:59Z");

  private final int longestText;

  AmendmentReader(int longestText) {
    this.longestText = longestText;
  }

  /**
   * @throws telesales.edge.ProblemException if the body is no amendment
   */
  SaidOfCall read(byte[] body) {
    var fields = Fields.of(body);
    var said =
        new SaidOfCall(
            fields.oneOf("grade", Grade.values(), Grade::name).orElse(null),
            fields.flag("wechatAdded").orElse(null),
            callbackAt(fields),
            fields.oneOf("objection", Objection.values(), Objection::wireName).orElse(null),
            fields.oneOf("question", Question.values(), Question::wireName).orElse(null),
            fields.value("words").map(words -> words(fields, words)).orElse(null));
    fields.check();
    return said;
  }

  private static @Nullable Instant callbackAt(Fields fields) {
    Optional<Instant> at = fields.instant("callbackAt");
    at.filter(each -> each.isBefore(EARLIEST) || each.isAfter(LATEST))
        .ifPresent(_ -> fields.refuse("callbackAt", "must lie between the years 2000 and 2199"));
    return at.orElse(null);
  }

  private Words words(Fields fields, JsonNode node) {
    if (!node.isObject()) {
      fields.refuse("words", "must be an object");
      return Words.NONE;
    }
    var parts = new Fields(node);
    var words =
        new Words(
            text(parts, "note"),
            text(parts, "objection"),
            text(parts, "answer"),
            text(parts, "question"));
    parts.refuseUnknown();
    parts.errors().forEach(each -> fields.refuse("words." + each.field(), each.detail()));
    return words;
  }

  private @Nullable String text(Fields fields, String field) {
    return fields.lines(field, longestText).orElse(null);
  }
}
