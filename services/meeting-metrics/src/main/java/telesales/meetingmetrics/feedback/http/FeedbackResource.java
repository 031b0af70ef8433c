package telesales.meetingmetrics.feedback.http;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import telesales.contracts.FeedbackId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.FeedbackEvent;
import telesales.contracts.meetings.FeedbackEvent.FeedbackAnswered;
import telesales.contracts.meetings.FeedbackEvent.FeedbackGiven;
import telesales.contracts.meetings.FeedbackEvent.FeedbackPassedOn;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.AnswerFeedback;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.GiveFeedback;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.PassFeedbackOn;
import telesales.meetingmetrics.feedback.domain.FeedbackDecider;
import telesales.meetingmetrics.feedback.domain.FeedbackOfDay;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.http.Days;
import telesales.meetingmetrics.http.PathIds;

/** What the market says, and opinions, from those who hear them. The projection lists them. */
@Path("/api/feedback/{team}/{date}/{id}")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {
  private static final String DATE = "date";

  private final Streams<FeedbackCommand, FeedbackOfDay, FeedbackEvent> streams;
  private final CurrentFloor currentFloor;
  private final MeetingMetricsConfig.FeedbackLimits limits;
  private final Caller caller;
  private final Clock clock;

  FeedbackResource(
      PostgresEventStore store,
      EventStoreConfig events,
      CurrentFloor currentFloor,
      MeetingMetricsConfig config,
      Caller caller,
      Clock clock) {
    streams =
        new Streams<>(store, new FeedbackDecider(), FeedbackEvent.class, events.conflictAttempts());
    this.currentFloor = currentFloor;
    this.limits = config.feedback();
    this.caller = caller;
    this.clock = clock;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Gives feedback from the market, or an opinion, on the day itself",
      description =
          "The id is the sender's; the same again changes nothing. kind: competitor, price, product,"
              + " process or other. words: up to 2000 characters, without numbers of customers. 20 a"
              + " day by one account and 300 by a team, unless configured otherwise.")
  public Uni<FeedbackView> put(
      @RestPath String team, @RestPath String date, @RestPath String id, @Nullable JsonNode body) {
    Which which = which(team, date, id);
    FeedbackReading.Sent sent = FeedbackReading.feedback(body, limits.maxWordsCharacters());
    Instant now = clock.instant();
    var given =
        new FeedbackGiven(
            which.id(), which.team(), which.date(), sent.kind(), sent.words(), caller.name(), now);
    return currentFloor
        .get()
        .invoke(
            floor -> {
              mustHaveTeam(floor.hasTeam(team));
              if (!which.date().equals(currentFloor.today(floor, which.team()))) {
                throw ProblemException.invalid(DATE, "must be today in the team's zone");
              }
            })
        .chain(
            _ ->
                decide(
                    which,
                    new GiveFeedback(
                        given,
                        new FeedbackCommand.Limits(
                            limits.maxByAccountAndDay(), limits.maxByTeamAndDay())),
                    now));
  }

  @POST
  @Path("/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Answers a feedback",
      description =
          "answer: up to 2000 characters, without numbers of customers. Replaces the answer before.")
  public Uni<FeedbackView> answer(
      @RestPath String team, @RestPath String date, @RestPath String id, @Nullable JsonNode body) {
    Which which = which(team, date, id);
    String answer = FeedbackReading.answer(body, limits.maxWordsCharacters());
    Instant now = clock.instant();
    var answered =
        new FeedbackAnswered(which.id(), which.team(), which.date(), answer, caller.name(), now);
    return known(which).chain(_ -> decide(which, new AnswerFeedback(answered), now));
  }

  @POST
  @Path("/pass-on")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "Notes that a feedback was passed on to whoever it concerns")
  public Uni<FeedbackView> passOn(
      @RestPath String team, @RestPath String date, @RestPath String id) {
    Which which = which(team, date, id);
    Instant now = clock.instant();
    var passedOn = new FeedbackPassedOn(which.id(), which.team(), which.date(), caller.name(), now);
    return known(which).chain(_ -> decide(which, new PassFeedbackOn(passedOn), now));
  }

  private record Which(TeamId team, LocalDate date, FeedbackId id) {
    StreamId stream() {
      return new StreamId("feedback-%s-%s".formatted(team, date));
    }
  }

  private Which which(String team, String date, String id) {
    String known = PathIds.known(team, "team");
    caller.mustBelongTo(known);
    return new Which(
        new TeamId(known),
        Days.parameter(DATE, date).orElseThrow(),
        new FeedbackId(PathIds.known(id, "feedback")));
  }

  private static void mustHaveTeam(boolean has) {
    if (!has) {
      throw ProblemException.notFound("no such team on the floor");
    }
  }

  private Uni<FeedbackOfDay> known(Which which) {
    return streams
        .state(which.stream())
        .invoke(
            day -> {
              if (day.find(which.id()).isEmpty()) {
                throw ProblemException.notFound("no such feedback of that team's day");
              }
            });
  }

  private Uni<FeedbackView> decide(Which which, FeedbackCommand command, Instant now) {
    return streams
        .decide(which.stream(), command, new CommandContext(now, caller.meta()))
        .map(decided -> FeedbackView.of(decided.state().find(which.id()).orElseThrow()));
  }
}
