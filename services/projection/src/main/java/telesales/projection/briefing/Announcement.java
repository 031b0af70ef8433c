package telesales.projection.briefing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What people are told.
 *
 * @param level company, department or team: to whom
 * @param from the first local day
 * @param until the last local day
 * @param madeBy the account
 * @param madeByName its name on the floor, or the account where it has none
 */
public record Announcement(
    String id,
    String level,
    String title,
    String words,
    LocalDate from,
    LocalDate until,
    String madeBy,
    String madeByName) {
  static Announcement read(Row row) {
    return new Announcement(
        row.getString("announcement"),
        row.getString("level").toLowerCase(Locale.ROOT),
        row.getString("title"),
        row.getString("words"),
        row.getLocalDate("from_day"),
        row.getLocalDate("until_day"),
        row.getString("made_by"),
        row.getString("made_by_name"));
  }
}
