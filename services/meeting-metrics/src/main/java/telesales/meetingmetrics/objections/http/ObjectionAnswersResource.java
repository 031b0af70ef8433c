package telesales.meetingmetrics.objections.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import telesales.contracts.ObjectionAnswerId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ObjectionAnswerEvent;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerRemoved;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWorked;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWritten;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.http.PathIds;
import telesales.meetingmetrics.objections.domain.ObjectionAnswer;
import telesales.meetingmetrics.objections.domain.ObjectionAnswer.Known;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerCommand;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerCommand.NoteThatItWorked;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerCommand.RemoveAnswer;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerCommand.WriteAnswer;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerDecider;

/**
 * The objection book: what customers object, and the answers that worked. The projection lists
 * them.
 */
@Path("/api/objection-answers/{team}/{id}")
@Tag(name = "objection-answers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
public class ObjectionAnswersResource {
  private final Streams<ObjectionAnswerCommand, ObjectionAnswer, ObjectionAnswerEvent> streams;
  private final CurrentFloor currentFloor;
  private final MeetingMetricsConfig.ObjectionBookLimits limits;
  private final Caller caller;
  private final Clock clock;

  ObjectionAnswersResource(
      PostgresEventStore store,
      EventStoreConfig events,
      CurrentFloor currentFloor,
      MeetingMetricsConfig config,
      Caller caller,
      Clock clock) {
    streams =
        new Streams<>(
            store,
            new ObjectionAnswerDecider(),
            ObjectionAnswerEvent.class,
            events.conflictAttempts());
    this.currentFloor = currentFloor;
    this.limits = config.objectionBook();
    this.caller = caller;
    this.clock = clock;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Writes an objection and the answer that worked into the book, for one's team",
      description =
          "The id is the sender's; the same again changes nothing. kind: price, no-need, no-time,"
              + " no-trust, competitor, not-the-decider or other. objection and answer: up to 1000"
              + " characters each unless configured otherwise, without numbers of customers. The"
              + " whole company reads it.")
  public Uni<ObjectionAnswerView> put(
      @RestPath String team, @RestPath String id, @Nullable JsonNode body) {
    Which which = which(team, id);
    caller.mustBelongTo(team);
    var sent = ObjectionAnswerReading.of(body, limits.maxWordsCharacters());
    Instant now = clock.instant();
    var written =
        new ObjectionAnswerWritten(
            which.id(),
            sent.kind(),
            sent.objection(),
            sent.answer(),
            which.team(),
            caller.name(),
            now);
    return currentFloor
        .get()
        .invoke(
            floor -> {
              if (!floor.hasTeam(team)) {
                throw ProblemException.notFound("no such team on the floor");
              }
            })
        .chain(_ -> decide(which, new WriteAnswer(written), now));
  }

  @POST
  @Path("/worked")
  @Operation(
      summary = "Notes that an answer worked for the caller, too",
      description = "Whoever asks is counted once. Of any team's.")
  public Uni<ObjectionAnswerView> worked(@RestPath String team, @RestPath String id) {
    Which which = which(team, id);
    Instant now = clock.instant();
    var worked = new ObjectionAnswerWorked(which.id(), caller.name(), now);
    return known(which).chain(_ -> decide(which, new NoteThatItWorked(worked), now));
  }

  @POST
  @Path("/remove")
  @Operation(
      summary = "Takes an answer out of the book",
      description = "By whoever wrote it, or leads the team of whoever did.")
  public Uni<ObjectionAnswerView> remove(@RestPath String team, @RestPath String id) {
    Which which = which(team, id);
    Instant now = clock.instant();
    var removed = new ObjectionAnswerRemoved(which.id(), caller.name(), now);
    return known(which)
        .invoke(
            known -> {
              boolean leads =
                  !caller.is(Role.AGENT) && caller.belongsTo(known.written().team().value());
              if (!leads && !known.written().by().equals(caller.name())) {
                throw ProblemException.forbidden("this answer is another's");
              }
            })
        .chain(_ -> decide(which, new RemoveAnswer(removed), now));
  }

  private record Which(TeamId team, ObjectionAnswerId id) {
    StreamId stream() {
      return new StreamId("objection-answer-%s-%s".formatted(team, id));
    }
  }

  private static Which which(String team, String id) {
    return new Which(
        new TeamId(PathIds.known(team, "team")),
        new ObjectionAnswerId(PathIds.known(id, "answer")));
  }

  private Uni<Known> known(Which which) {
    return streams
        .state(which.stream())
        .map(
            state -> {
              if (state instanceof Known known) {
                return known;
              }
              throw ProblemException.notFound("no such answer of that team's");
            });
  }

  private Uni<ObjectionAnswerView> decide(
      Which which, ObjectionAnswerCommand command, Instant now) {
    return streams
        .decide(which.stream(), command, new CommandContext(now, caller.meta()))
        .map(decided -> ObjectionAnswerView.of((Known) decided.state()));
  }
}
