package telesales.leadscoring.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Function;
import java.util.regex.Pattern;
import telesales.contracts.leads.LeadEvent;
import telesales.edge.ProblemException;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Decided;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.EventMeta;
import telesales.leadscoring.LeadStreams;
import telesales.leadscoring.domain.Lead;
import telesales.leadscoring.domain.Lead.Known;
import telesales.leadscoring.domain.LeadCommand;
import telesales.leadscoring.domain.LeadDecider;

/** Tells a lead what came of it, and answers with how it is known then. */
@ApplicationScoped
class LeadResults {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private final Streams<LeadCommand, Lead, LeadEvent> streams;
  private final Clock clock;

  LeadResults(PostgresEventStore store, EventStoreConfig config, Clock clock) {
    this.streams =
        new Streams<>(store, new LeadDecider(), LeadEvent.class, config.conflictAttempts());
    this.clock = clock;
  }

  /** 201 with what was recorded, or 200 if it had been before. */
  Uni<Response> record(LeadCommand command, EventMeta meta, Function<Known, Object> view) {
    return decide(command, meta)
        .map(
            decided ->
                Response.status(
                        decided.changedNothing() ? Response.Status.OK : Response.Status.CREATED)
                    .entity(view.apply((Known) decided.state()))
                    .build());
  }

  /** 204, also if it had been withdrawn before. */
  Uni<Response> withdraw(LeadCommand command, EventMeta meta) {
    return decide(command, meta).replaceWith(Response.noContent().build());
  }

  /**
   * The id that whoever records something gives it.
   *
   * @param what it is for, as in {@code visit}
   */
  static String clientId(String what, String value) {
    if (!ID.matcher(value).matches()) {
      throw ProblemException.invalid(
          what, "must be an id of 1 to 100 letters, digits, dots, hyphens or underscores");
    }
    return value;
  }

  private Uni<Decided<Lead, LeadEvent>> decide(LeadCommand command, EventMeta meta) {
    return streams
        .decide(LeadStreams.of(command.lead()), command, new CommandContext(clock.instant(), meta))
        .onFailure(LeadResults::isMissing)
        .transform(missing -> ProblemException.notFound(String.valueOf(missing.getMessage())));
  }

  private static boolean isMissing(Throwable failure) {
    return failure instanceof CommandRejected rejected && rejected.code().startsWith("no-such-");
  }
}
