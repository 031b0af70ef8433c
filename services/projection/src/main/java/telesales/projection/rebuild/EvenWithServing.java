package telesales.projection.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import telesales.projection.reaction.ProjectionReaction;

/** Lets a generation take in what the serving one has, while that one stands still for a moment. */
@ApplicationScoped
class EvenWithServing {
  /** What is done while both have taken in the same events. */
  interface Held<T> {
    T done(Connection holding, Offsets at) throws SQLException;
  }

  private final Owner owner;
  private final CatchingUp catchingUp;
  private final ProjectionReaction reaction;
  private final RebuildConfig config;

  EvenWithServing(
      Owner owner, CatchingUp catchingUp, ProjectionReaction reaction, RebuildConfig config) {
    this.owner = owner;
    this.catchingUp = catchingUp;
    this.reaction = reaction;
    this.config = config;
  }

  /** Everything is caught up with first, so that events are held up only for the last of it. */
  <T> T whileHeld(Generation generation, Held<T> held) {
    catchUp(generation, owner.does(each -> Offsets.of(Generation.SERVING, each)));
    return owner.doesAtOnce(
        connection -> {
          Owner.execute(
              connection,
              "SET LOCAL lock_timeout = '%dms'".formatted(config.lockTimeout().toMillis()));
          // Whoever takes in events locks rows of this table first of all.
          Owner.execute(connection, "LOCK TABLE public.consumed_offset IN ACCESS EXCLUSIVE MODE");
          Offsets serving = Offsets.of(Generation.SERVING, connection);
          catchUp(generation, serving);
          return held.done(connection, serving);
        });
  }

  private void catchUp(Generation generation, Offsets serving) {
    Offsets now = owner.does(each -> Offsets.of(generation, each));
    catchingUp.bring(
        generation, now, serving, reaction.unseen(), StreamsMet.unknown(), _ -> {}, () -> true);
  }
}
