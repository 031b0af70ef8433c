package telesales.projection.briefing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a sale was won.
 *
 * @param date the local day of the success
 * @param customer who the customer is
 * @param course how the sale went
 * @param objections what the customer objected, and what was answered; null if nothing
 * @param lesson what was learnt most
 * @param at when it was written
 */
public record WinStory(
    String team,
    LocalDate date,
    String agent,
    String name,
    String customer,
    String course,
    @Nullable String objections,
    String lesson,
    Instant at) {
  static WinStory read(Row row) {
    return new WinStory(
        row.getString("team"),
        row.getLocalDate("day"),
        row.getString("agent"),
        row.getString("name"),
        row.getString("customer"),
        row.getString("course"),
        row.getString("objections"),
        row.getString("lesson"),
        row.getOffsetDateTime("written_at").toInstant());
  }
}
