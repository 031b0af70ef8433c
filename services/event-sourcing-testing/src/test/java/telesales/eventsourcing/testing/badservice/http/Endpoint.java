package telesales.eventsourcing.testing.badservice.http;

import java.time.Instant;
import telesales.eventsourcing.testing.badservice.domain.Rule;
import telesales.projection.Board;

/** An endpoint that sleeps, prints, and reaches into another service. */
public record Endpoint(Instant openedAt) {
  public void answer(Board board) throws InterruptedException {
    Thread.sleep(1);
    System.out.println(board.name() + Rule.allows(this));
  }
}
