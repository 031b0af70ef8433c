package telesales.meetingmetrics.contests.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import telesales.contracts.ContestId;
import telesales.contracts.meetings.ContestDraw;
import telesales.contracts.meetings.ContestKind;
import telesales.contracts.meetings.ContestSide;
import telesales.edge.Caller;
import telesales.edge.Role;
import telesales.eventsourcing.command.CommandContext;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.calendar.CurrentCalendar;
import telesales.meetingmetrics.contests.Contests;
import telesales.meetingmetrics.contests.domain.Contest;
import telesales.meetingmetrics.contests.domain.Contest.Known;
import telesales.meetingmetrics.contests.domain.ContestCommand.DrawContest;
import telesales.meetingmetrics.contests.domain.RandomDraw;
import telesales.meetingmetrics.contests.http.ContestReading.Lot;
import telesales.meetingmetrics.floor.CurrentFloor;

/** Contests drawn by lot. */
@Path("/api/contest-draws")
@Tag(name = "contests")
@Produces(MediaType.APPLICATION_JSON)
public class ContestDrawsResource {
  private final Contests contests;
  private final CurrentFloor currentFloor;
  private final CurrentCalendar currentCalendar;
  private final MeetingMetricsConfig config;
  private final Caller caller;
  private final Clock clock;

  ContestDrawsResource(
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

  @PUT
  @Path("/{draw}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Pairs the members of a team by lot, under an id of the sender's",
      description =
          "absent: ids of members who are not there. Of an odd number three meet each other. seed:"
              + " 0 to 999,999,999; made from the id unless sent, so that the same draw sent again"
              + " is the same. The contests are called after the draw, with -1, -2 and so on; each"
              + " says draw, seed and members, by which anybody can check it. All else as of a"
              + " contest drawn by hand.")
  public Uni<ContestView.Several> put(@RestPath String draw, @Nullable JsonNode body) {
    String id = ContestIds.named(draw).value();
    Instant now = clock.instant();
    var context = new CommandContext(now, caller.meta());
    String by = caller.name();
    return Uni.combine()
        .all()
        .unis(currentFloor.get(), currentCalendar.get(), contests.state(contest(id, 1)))
        .asTuple()
        .chain(
            known -> {
              var today = currentFloor.today(known.getItem1(), caller.team());
              Lot lot =
                  new ContestReading(
                          known.getItem1(),
                          known.getItem2(),
                          today,
                          config.contests(),
                          team -> ContestRights.mustHold(caller, team))
                      .byLot(body);
              return Multi.createFrom()
                  .iterable(commands(id, lot, known.getItem3(), by, now))
                  .onItem()
                  .transformToUniAndConcatenate(command -> contests.decide(command, context))
                  .map(state -> ContestView.of((Known) state))
                  .collect()
                  .asList();
            })
        .map(ContestView.Several::new);
  }

  /** By the members of a draw that was begun before, even if the floor has changed since. */
  private static List<DrawContest> commands(
      String id, Lot lot, Contest first, String by, Instant now) {
    ContestDraw before = first instanceof Known known ? known.drawn().draw() : null;
    ContestDraw begun = before != null && before.draw().equals(id) ? before : null;
    long seed = lot.seed() == null ? RandomDraw.seedOf(id) : lot.seed();
    var draw = new ContestDraw(id, seed, begun == null ? lot.members() : begun.members());
    List<DrawContest> commands = new ArrayList<>();
    for (List<String> group : RandomDraw.groups(draw.members(), seed)) {
      List<ContestSide> sides =
          group.stream().map(agent -> new ContestSide(agent, lot.team())).toList();
      commands.add(
          new DrawContest(
              contest(id, commands.size() + 1),
              lot.common().between(ContestKind.AGENTS, sides, false),
              draw,
              by,
              now));
    }
    return commands;
  }

  private static ContestId contest(String draw, int number) {
    return new ContestId(draw + "-" + number);
  }
}
