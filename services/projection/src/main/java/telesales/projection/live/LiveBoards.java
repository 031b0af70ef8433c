package telesales.projection.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import telesales.projection.BoardConfig;
import telesales.projection.Changes;
import telesales.projection.board.BoardQuestion;
import telesales.projection.board.Boards;
import telesales.projection.overview.OverviewOfTeams;
import telesales.projection.overview.OverviewQuestion;
import telesales.projection.overview.Overviews;

/** The boards and overviews that are being watched. */
@ApplicationScoped
public class LiveBoards {
  private final Watched<BoardQuestion, PushedBoard> boards;
  private final Watched<OverviewQuestion, OverviewOfTeams> overviews;

  LiveBoards(
      Boards boards,
      Overviews overviews,
      BoardConfig config,
      Freshness freshness,
      MeterRegistry metrics) {
    this.boards =
        new Watched<>(
            question -> boards.read(question).map(PushedBoard::new),
            (changes, board) -> board.concernedBy(changes),
            config,
            freshness);
    this.overviews =
        new Watched<>(
            overviews::read,
            (changes, overview) -> overview.concernedBy(changes),
            config,
            freshness);
    Gauge.builder("telesales.boards.watched", this, LiveBoards::size)
        .description("Boards and overviews that somebody watches")
        .register(metrics);
  }

  /** To be told after every commit that may have changed boards. */
  public void changed(Changes changes) {
    boards.changed(changes);
    overviews.changed(changes);
  }

  Multi<PushedBoard> watch(BoardQuestion question) {
    return boards.watch(question);
  }

  Multi<OverviewOfTeams> watch(OverviewQuestion question) {
    return overviews.watch(question);
  }

  private int size() {
    return boards.size() + overviews.size();
  }

  /** A service that stops ends the streams itself, rather than wait for those who watch. */
  void stop(@Observes ShutdownEvent event) {
    boards.end();
    overviews.end();
  }
}
