package telesales.projection.floor;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/**
 * How long an agent belongs to a team.
 *
 * @param until the first day outside; null while no end is known
 */
record Spell(String agent, String team, LocalDate from, @Nullable LocalDate until) {
  static final VersionTable<Spell> TABLE =
      new VersionTable<>(
          "membership_version",
          "spell",
          "agent",
          List.of(
              Column.text("agent", Spell::agent),
              Column.text("team", Spell::team),
              Column.day("from_day", Spell::from),
              Column.day("until_day", Spell::until)),
          Spell::read);

  /** An agent begins one spell a day at the most. */
  String key() {
    return agent + " " + from;
  }

  boolean endsAfter(LocalDate day) {
    return until == null || until.isAfter(day);
  }

  Spell endingOn(LocalDate day) {
    return new Spell(agent, team, from, day);
  }

  private static Spell read(Row row) {
    return new Spell(
        row.getString("agent"),
        row.getString("team"),
        row.getLocalDate("from_day"),
        row.getLocalDate("until_day"));
  }
}
