package telesales.meetingmetrics.contests.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import telesales.contracts.ContestId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ContestTerms;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.command.CommandContext;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.calendar.CurrentCalendar;
import telesales.meetingmetrics.contests.Contests;
import telesales.meetingmetrics.contests.domain.Contest;
import telesales.meetingmetrics.contests.domain.Contest.Known;
import telesales.meetingmetrics.contests.domain.ContestCommand.CancelContest;
import telesales.meetingmetrics.contests.domain.ContestCommand.DrawContest;
import telesales.meetingmetrics.contests.domain.ContestCommand.GiveReward;
import telesales.meetingmetrics.contests.domain.ContestCommand.SettleContest;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.http.Body;
import telesales.meetingmetrics.http.Days;

/** Contests (PK), drawn by hand, and what becomes of them. */
@Path("/api/contests")
@Tag(name = "contests")
@Produces(MediaType.APPLICATION_JSON)
public class ContestsResource {
  private final Contests contests;
  private final CurrentFloor currentFloor;
  private final CurrentCalendar currentCalendar;
  private final MeetingMetricsConfig config;
  private final Caller caller;
  private final Clock clock;

  ContestsResource(
      Contests contests,
      CurrentFloor currentFloor,
      CurrentCalendar currentCalendar,
      MeetingMetricsConfig config,
      Caller caller,
      Clock clock) {
    this.contests = contests;
    this.currentFloor = currentFloor;
    this.currentCalendar = currentCalendar;
    this.config = config;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "A team's contests that lie in some days, the latest first",
      description =
          "At most 200 unless configured otherwise. One that was drawn a moment ago may still be"
              + " missing.")
  public Uni<ContestView.Several> list(
      @RestQuery @Nullable String team,
      @Parameter(description = "Today in the team's zone unless sent", example = "2026-03-02")
          @RestQuery
          @Nullable String from,
      @Parameter(description = "As from unless sent", example = "2026-03-06") @RestQuery
          @Nullable String until) {
    if (team == null) {
      throw ProblemException.invalid("team", "is missing: whose contests");
    }
    Optional<LocalDate> first = Days.parameter("from", from);
    Optional<LocalDate> last = Days.parameter("until", until);
    caller.mustBelongTo(team);
    return currentFloor
        .get()
        .chain(
            floor -> {
              if (!floor.hasTeam(team)) {
                throw ProblemException.notFound("no such team on the floor");
              }
              LocalDate begin = first.orElseGet(() -> currentFloor.today(floor, Optional.of(team)));
              return contests.ofTeam(
                  new TeamId(team), begin, last.orElse(begin), config.contests().maxListed());
            })
        .map(found -> new ContestView.Several(found.stream().map(ContestView::of).toList()));
  }

  @GET
  @Path("/{contest}")
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "A contest; of one between teams each team's people see it")
  public Uni<ContestView> get(@RestPath String contest) {
    return contests
        .state(ContestIds.of(contest))
        .map(
            state -> {
              if (!(state instanceof Known known)) {
                throw noSuchContest();
              }
              if (known.drawn().terms().teams().stream()
                  .noneMatch(team -> caller.belongsTo(team.value()))) {
                throw ProblemException.forbidden("this is no contest of your team");
              }
              return ContestView.of(known);
            });
  }

  @PUT
  @Path("/{contest}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Draws a contest by hand, under an id of the sender's",
      description =
          "The same sent again changes nothing; something else under the same id is refused."
              + " sides: ids of agents or of teams. metric, tieBreak: as of targets. period:"
              + " morning, afternoon, day, week, month, or days with until. from: today unless"
              + " sent; of a week or month any day in it, which then ends on its last working day."
              + " stake: 1 to 100 characters. A manager draws contests within the own team;"
              + " between teams a director or admin does.")
  public Uni<ContestView> put(@RestPath String contest, @Nullable JsonNode body) {
    ContestId id = ContestIds.named(contest);
    Instant now = clock.instant();
    return Uni.combine()
        .all()
        .unis(currentFloor.get(), currentCalendar.get())
        .asTuple()
        .chain(
            both -> {
              LocalDate today = currentFloor.today(both.getItem1(), caller.team());
              ContestTerms terms =
                  new ContestReading(
                          both.getItem1(),
                          both.getItem2(),
                          today,
                          config.contests(),
                          team -> ContestRights.mustHold(caller, team))
                      .byHand(body);
              return contests
                  .decide(
                      new DrawContest(id, terms, null, caller.name(), now),
                      new CommandContext(now, caller.meta()))
                  .map(state -> ContestView.of((Known) state));
            });
  }

  @POST
  @Path("/{contest}/cancel")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Cancels a contest that is not settled",
      description = "reason: 1 to 100 characters. One that is cancelled stays as it is.")
  public Uni<ContestView> cancel(@RestPath String contest, @Nullable JsonNode body) {
    ContestId id = ContestIds.of(contest);
    var reading = new Body();
    String reason = reading.name(reading.fields(body, Set.of("reason")), "", "reason");
    reading.mustBeRight();
    Instant now = clock.instant();
    return ofOwn(
        id,
        context -> contests.decide(new CancelContest(id, reason, caller.name(), now), context),
        now);
  }

  @POST
  @Path("/{contest}/settle")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Settles a contest by the figures of now, from its last day on",
      description =
          "Needed only where no evening meeting did it. Once it was settled, it is settled again"
              + " if figures were corrected since, until its reward is given; where nothing"
              + " changed it stays as it is.")
  public Uni<ContestView> settle(@RestPath String contest) {
    ContestId id = ContestIds.of(contest);
    Instant now = clock.instant();
    return ofOwn(
        id,
        context ->
            currentFloor
                .get()
                .map(currentFloor::today)
                .chain(
                    today ->
                        contests.settle(
                            id,
                            today,
                            standing ->
                                new SettleContest(id, standing, today, true, caller.name(), now),
                            context)),
        now);
  }

  @POST
  @Path("/{contest}/reward")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Notes that the winners have their reward",
      description = "Then the contest is not settled again. Noted once, it stays so.")
  public Uni<ContestView> reward(@RestPath String contest) {
    ContestId id = ContestIds.of(contest);
    Instant now = clock.instant();
    return ofOwn(
        id, context -> contests.decide(new GiveReward(id, caller.name(), now), context), now);
  }

  private Uni<ContestView> ofOwn(
      ContestId id, Function<CommandContext, Uni<Contest>> action, Instant now) {
    var context = new CommandContext(now, caller.meta());
    return contests
        .state(id)
        .chain(
            state -> {
              if (!(state instanceof Known known)) {
                throw noSuchContest();
              }
              ContestRights.mustHold(caller, known.drawn().terms());
              return action.apply(context);
            })
        .map(state -> ContestView.of((Known) state));
  }

  private static ProblemException noSuchContest() {
    return ProblemException.notFound("there is no such contest");
  }
}
