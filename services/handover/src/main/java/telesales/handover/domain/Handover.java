package telesales.handover.domain;

import java.time.Instant;
import java.util.Optional;
import telesales.contracts.ManagerId;

/** A lead between the agent who won it and the manager who takes it on. */
public sealed interface Handover {
  /** The lead has not been interested yet. */
  record NotBegun() implements Handover {}

  /** There is something to hand over. */
  sealed interface Begun extends Handover {
    Subject subject();

    /** When it came to be as it is. */
    Instant at();

    /** To whom it is offered, or was last. */
    Optional<Recipient> offeredTo();
  }

  /** Nobody leads the agent's team: it is offered as soon as somebody does. */
  record Waiting(Subject subject, Instant at) implements Begun {
    @Override
    public Optional<Recipient> offeredTo() {
      return Optional.empty();
    }
  }

  /** It lies before a manager. */
  record Offered(Subject subject, Recipient to, Instant dueAt, Instant at) implements Begun {
    @Override
    public Optional<Recipient> offeredTo() {
      return Optional.of(to);
    }
  }

  /** Somebody has taken the lead over. */
  record Accepted(Subject subject, Optional<Recipient> offeredTo, ManagerId by, Instant at)
      implements Begun {}

  /** The lead is its agent's again. */
  record Returned(
      Subject subject, Optional<Recipient> offeredTo, ManagerId by, String reason, Instant at)
      implements Begun {}

  /** A correction took the interest back before anybody had taken the lead over. */
  record Withdrawn(Subject subject, Optional<Recipient> offeredTo, Instant at) implements Begun {}
}
