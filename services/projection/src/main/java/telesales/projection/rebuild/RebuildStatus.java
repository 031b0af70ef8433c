package telesales.projection.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a rebuild stands.
 *
 * @param state none, building, comparing, ready or failed
 * @param startedAt when it was begun
 * @param endedAt when everything was built
 * @param events how many were taken in
 * @param total how many there are
 * @param eventsPerSecond over the last seconds
 * @param secondsLeft at that rate; absent while there is none
 * @param failure why it stopped, if it failed
 * @param comparison of the rebuilt tables with those that serve, once there is one
 * @param previous whether the tables that served before are kept, so that there is a way back
 * @param forRules whether it was begun for rules that wait, and changes over by itself where they
 *     alone make a difference
 * @param waitingRules rules of effective calls for days gone by that boards do not count by yet
 * @param switched how the tables that serve came to serve; absent if none were rebuilt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RebuildStatus(
    String state,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    long events,
    long total,
    long eventsPerSecond,
    @Nullable Long secondsLeft,
    @Nullable String failure,
    @Nullable @JsonRawValue @Schema(implementation = Comparison.class) String comparison,
    boolean previous,
    boolean forRules,
    List<WaitingRules.Rule> waitingRules,
    @Nullable Switched switched) {
  static RebuildStatus read(Connection connection) throws SQLException {
    Optional<Run> found = Run.read(connection);
    Around around =
        new Around(
            Owner.has(Generation.PREVIOUS, connection),
            WaitingRules.all(connection),
            Switched.read(connection));
    return found.map(run -> of(run, around)).orElseGet(() -> none(around));
  }

  /** What there is beside a run. */
  private record Around(
      boolean previous, List<WaitingRules.Rule> waitingRules, @Nullable Switched switched) {}

  private static RebuildStatus none(Around around) {
    return new RebuildStatus(
        "none",
        null,
        null,
        0,
        0,
        0,
        null,
        null,
        null,
        around.previous,
        false,
        around.waitingRules,
        around.switched);
  }

  private static RebuildStatus of(Run run, Around around) {
    boolean moves = run.state() == Run.State.BUILDING && run.eventsPerSecond() >= 1;
    long left = Math.max(0, run.total() - run.events());
    return new RebuildStatus(
        run.state().wireName(),
        run.startedAt(),
        run.endedAt(),
        run.events(),
        run.total(),
        Math.round(run.eventsPerSecond()),
        moves ? (Long) Math.round(left / run.eventsPerSecond()) : null,
        run.failure(),
        run.comparison(),
        around.previous,
        run.forRules(),
        around.waitingRules,
        around.switched);
  }
}
