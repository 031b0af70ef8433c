package telesales.projection.briefing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of a team said of the market, or thinks.
 *
 * @param date the team's local day
 * @param kind competitor, price, product, process or other
 * @param by the account, of an agent or a manager
 * @param byName its name on the floor, or the account where it has none
 * @param answer null until somebody answers
 * @param answeredByName who answered
 * @param passedOn whether it was passed on to whoever it concerns
 */
public record Feedback(
    String id,
    LocalDate date,
    String kind,
    String words,
    String by,
    String byName,
    Instant at,
    @Nullable String answer,
    @Nullable String answeredByName,
    boolean passedOn) {
  static Feedback read(Row row) {
    return new Feedback(
        row.getString("feedback"),
        row.getLocalDate("day"),
        row.getString("kind"),
        row.getString("words"),
        row.getString("given_by"),
        row.getString("given_by_name"),
        row.getOffsetDateTime("given_at").toInstant(),
        row.getString("answer"),
        row.getString("answered_by_name"),
        row.getBoolean("passed_on"));
  }
}
