package telesales.projection.briefing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;

/**
 * An objection and the answer that worked, from the objection book of the company.
 *
 * @param kind price, no-need, no-time, no-trust, competitor, not-the-decider or other
 * @param team whose person wrote it
 * @param byName the writer's name on the floor, or the account where it has none
 * @param workedFor how many people, the writer among them
 */
public record ObjectionAnswer(
    String id,
    String kind,
    String objection,
    String answer,
    String team,
    String by,
    String byName,
    Instant at,
    long workedFor) {
  static ObjectionAnswer read(Row row) {
    return new ObjectionAnswer(
        row.getString("answer"),
        row.getString("kind"),
        row.getString("objection"),
        row.getString("words"),
        row.getString("team"),
        row.getString("written_by"),
        row.getString("written_by_name"),
        row.getOffsetDateTime("written_at").toInstant(),
        row.getLong("worked_for"));
  }
}
