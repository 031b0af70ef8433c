package telesales.projection.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import telesales.projection.BoardConfig;
import telesales.projection.Changes;

/**
 * What is being watched of one kind, each question once for all who ask it.
 *
 * @param <Q> which one is watched
 * @param <T> what is pushed of it
 */
final class Watched<Q, T> {
  private final Function<Q, Uni<T>> read;
  private final BiPredicate<Changes, T> concern;
  private final BoardConfig config;
  private final Freshness freshness;
  private final Map<Q, LiveBoard<T>> boards = new ConcurrentHashMap<>();

  /**
   * @param concern whether what was pushed last may look different after changes
   */
  Watched(
      Function<Q, Uni<T>> read,
      BiPredicate<Changes, T> concern,
      BoardConfig config,
      Freshness freshness) {
    this.read = read;
    this.concern = concern;
    this.config = config;
    this.freshness = freshness;
  }

  int size() {
    return boards.size();
  }

  void changed(Changes changes) {
    boards.values().forEach(board -> board.changed(changes));
  }

  void end() {
    boards.values().forEach(LiveBoard::end);
  }

  /** At once, and again whenever it changes; only the newest for those who are slow. */
  Multi<T> watch(Q question) {
    return Multi.createFrom()
        .emitter(watcher -> join(question, watcher), BackPressureStrategy.LATEST);
  }

  private void join(Q question, MultiEmitter<? super T> watcher) {
    LiveBoard<T> joined =
        boards.compute(
            question,
            (_, known) -> {
              LiveBoard<T> board = known == null ? open(question) : known;
              board.join(watcher);
              return board;
            });
    watcher.onTermination(() -> leave(question, watcher));
    joined.greet(watcher);
  }

  private void leave(Q question, MultiEmitter<? super T> watcher) {
    boards.computeIfPresent(question, (_, board) -> board.leave(watcher) ? null : board);
  }

  private LiveBoard<T> open(Q question) {
    return new LiveBoard<>(
        () -> read.apply(question),
        concern,
        new Pacing(config, Infrastructure.getDefaultWorkerPool()),
        freshness);
  }
}
