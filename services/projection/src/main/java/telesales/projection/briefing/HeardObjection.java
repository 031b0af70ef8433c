package telesales.projection.briefing;

import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

/**
 * What customers objected on a day, and what to answer.
 *
 * @param kind as calls tell it
 * @param calls in how many of the team's calls it was heard
 * @param answer the one of the book that worked for most; null while the book has none
 * @param workedFor for how many people that was
 */
public record HeardObjection(
    String kind, long calls, @Nullable String answer, @Nullable Long workedFor) {
  static HeardObjection read(Row row) {
    return new HeardObjection(
        row.getString("kind"),
        row.getLong("calls"),
        row.getString("words"),
        row.getLong("worked_for"));
  }
}
