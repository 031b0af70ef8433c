package telesales.projection.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import telesales.projection.BoardConfig;
import telesales.projection.Changes;
import telesales.projection.board.BoardQuestion;
import telesales.projection.board.Boards;

/** The boards that are being watched. */
@ApplicationScoped
public class LiveBoards {
  private final Boards boards;
  private final BoardConfig config;
  private final Freshness freshness;
  private final Map<BoardQuestion, LiveBoard> watched = new ConcurrentHashMap<>();

  LiveBoards(Boards boards, BoardConfig config, Freshness freshness, MeterRegistry metrics) {
    this.boards = boards;
    this.config = config;
    this.freshness = freshness;
    Gauge.builder("telesales.boards.watched", watched, Map::size)
        .description("Boards that somebody watches")
        .register(metrics);
  }

  /** To be told after every commit that may have changed boards. */
  public void changed(Changes changes) {
    watched.values().forEach(board -> board.changed(changes));
  }

  /** The board at once, and again whenever it changes; only the newest for those who are slow. */
  Multi<PushedBoard> watch(BoardQuestion question) {
    return Multi.createFrom()
        .emitter(watcher -> join(question, watcher), BackPressureStrategy.LATEST);
  }

  private void join(BoardQuestion question, MultiEmitter<? super PushedBoard> watcher) {
    LiveBoard joined =
        watched.compute(
            question,
            (_, known) -> {
              LiveBoard board = known == null ? open(question) : known;
              board.join(watcher);
              return board;
            });
    watcher.onTermination(() -> leave(question, watcher));
    joined.greet(watcher);
  }

  private void leave(BoardQuestion question, MultiEmitter<? super PushedBoard> watcher) {
    watched.computeIfPresent(question, (_, board) -> board.leave(watcher) ? null : board);
  }

  private LiveBoard open(BoardQuestion question) {
    return new LiveBoard(
        question.team(),
        () -> boards.read(question),
        new Pacing(config, Infrastructure.getDefaultWorkerPool()),
        freshness);
  }

  /** A service that stops ends the streams itself, rather than wait for those who watch. */
  void stop(@Observes ShutdownEvent event) {
    watched.values().forEach(LiveBoard::end);
  }
}
