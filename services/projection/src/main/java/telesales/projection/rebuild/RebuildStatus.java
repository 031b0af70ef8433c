package telesales.projection.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
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
    boolean previous) {
  static RebuildStatus none(boolean previous) {
    return new RebuildStatus("none", null, null, 0, 0, 0, null, null, null, previous);
  }

  static RebuildStatus of(Run run, boolean previous) {
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
        previous);
  }
}
