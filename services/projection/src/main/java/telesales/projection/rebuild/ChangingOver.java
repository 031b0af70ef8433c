package telesales.projection.rebuild;

import static telesales.projection.rebuild.Generation.NEXT;
import static telesales.projection.rebuild.Generation.PREVIOUS;
import static telesales.projection.rebuild.Generation.SERVING;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import telesales.eventsourcing.postgresql.Sql;
import telesales.projection.Changes;
import telesales.projection.live.LiveBoards;

/**
 * Lets other tables serve, in one transaction: schemas change their names, and every statement of
 * every connection means the other tables from then on.
 */
@ApplicationScoped
class ChangingOver {
  private static final String OTHER_VIEWS = Sql.file(ChangingOver.class, "other-views.sql");

  private static final String SWITCHED =
      """
      INSERT INTO rebuild.switched (for_rules, comparison) SELECT for_rules, comparison FROM rebuild.run;
      DELETE FROM rebuild.run
      """;
  private static final String BACK = "INSERT INTO rebuild.run (state) VALUES ('ready')";

  private final Owner owner;
  private final EvenWithServing even;
  private final LiveBoards liveBoards;
  private final Clock clock;

  ChangingOver(Owner owner, EvenWithServing even, LiveBoards liveBoards, Clock clock) {
    this.owner = owner;
    this.even = even;
    this.liveBoards = liveBoards;
    this.clock = clock;
  }

  /** The rebuilt tables serve; those that did are kept. */
  void toNext() {
    owner.drop(PREVIOUS);
    change(NEXT, PREVIOUS);
  }

  /** Those that served before serve again, brought up to date; the rebuilt ones are kept. */
  void backToPrevious() {
    change(PREVIOUS, NEXT);
  }

  private void change(Generation to, Generation left) {
    if (!owner.isOfThisRelease(to)) {
      // They may lack what this one reads.
      throw new RebuildFailure("the other tables were made by another release: rebuild them");
    }
    even.whileHeld(to, (connection, _) -> exchange(connection, to, left));
    var changes = new Changes(clock.instant());
    changes.ofEverything();
    liveBoards.changed(changes);
  }

  private static boolean exchange(Connection connection, Generation to, Generation left)
      throws SQLException {
    // A board reads its zone first of all: none is in the middle, and the next one waits.
    Owner.execute(connection, "LOCK TABLE public.floor_zone IN ACCESS EXCLUSIVE MODE");
    rename(connection, SERVING, left);
    rename(connection, to, SERVING);
    Owner.execute(connection, "SET LOCAL telesales.left_schema = '%s'".formatted(left.schema()));
    Owner.execute(connection, OTHER_VIEWS);
    Owner.execute(connection, "DELETE FROM rebuild.switched");
    return Owner.execute(connection, left == PREVIOUS ? SWITCHED : BACK);
  }

  private static void rename(Connection connection, Generation from, Generation to)
      throws SQLException {
    Owner.execute(connection, "ALTER SCHEMA %s RENAME TO %s".formatted(from.schema(), to.schema()));
  }
}
