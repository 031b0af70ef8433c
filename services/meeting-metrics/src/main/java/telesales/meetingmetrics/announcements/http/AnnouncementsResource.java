package telesales.meetingmetrics.announcements.http;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AnnouncementId;
import telesales.contracts.meetings.AnnouncementEvent;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementMade;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.announcements.domain.Announcement;
import telesales.meetingmetrics.announcements.domain.Announcement.Made;
import telesales.meetingmetrics.announcements.domain.Announcement.NotMade;
import telesales.meetingmetrics.announcements.domain.Announcement.Withdrawn;
import telesales.meetingmetrics.announcements.domain.AnnouncementCommand;
import telesales.meetingmetrics.announcements.domain.AnnouncementCommand.MakeAnnouncement;
import telesales.meetingmetrics.announcements.domain.AnnouncementCommand.WithdrawAnnouncement;
import telesales.meetingmetrics.announcements.domain.AnnouncementDecider;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.floor.http.ScopeReading;
import telesales.meetingmetrics.http.PathIds;

/** What is told in the morning meetings, by those who may tell it. The projection lists them. */
@Path("/api/announcements/{id}")
@Tag(name = "announcements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
public class AnnouncementsResource {
  private final Streams<AnnouncementCommand, Announcement, AnnouncementEvent> streams;
  private final CurrentFloor currentFloor;
  private final MeetingMetricsConfig config;
  private final Caller caller;
  private final Clock clock;

  AnnouncementsResource(
      PostgresEventStore store,
      EventStoreConfig events,
      CurrentFloor currentFloor,
      MeetingMetricsConfig config,
      Caller caller,
      Clock clock) {
    streams =
        new Streams<>(
            store, new AnnouncementDecider(), AnnouncementEvent.class, events.conflictAttempts());
    this.currentFloor = currentFloor;
    this.config = config;
    this.caller = caller;
    this.clock = clock;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Announces something to the company, a department or a team",
      description =
          "The id is the sender's; the same again changes nothing. scope: level company, department"
              + " or team, and its id. title: 1 to 100 characters. words: up to 2000 characters"
              + " unless configured otherwise. from and until: local days, both included; from is"
              + " today unless sent, until is from. At most 366 days. A manager announces to the own"
              + " team.")
  public Uni<AnnouncementView> put(@RestPath String id, @Nullable JsonNode body) {
    var announcement = new AnnouncementId(PathIds.known(id, "announcement"));
    String by = caller.name();
    return currentFloor
        .get()
        .map(
            floor -> {
              AnnouncementMade made =
                  AnnouncementReading.read(
                      announcement,
                      body,
                      currentFloor.today(floor, caller.team()),
                      by,
                      config.announcements());
              mustBeAllowed(made.scope());
              ScopeReading.mustBeOn(floor, made.scope(), ScopeReading.ID);
              return made;
            })
        .chain(made -> decide(announcement, new MakeAnnouncement(made)));
  }

  @POST
  @Path("/withdraw")
  @Operation(
      summary = "Withdraws an announcement",
      description =
          "It is told no longer; boards of instants before go on showing it. A manager withdraws"
              + " those of the own team.")
  public Uni<AnnouncementView> withdraw(@RestPath String id) {
    var announcement = new AnnouncementId(PathIds.known(id, "announcement"));
    return streams
        .state(stream(announcement))
        .invoke(
            state ->
                mustBeAllowed(
                    switch (state) {
                      case NotMade _ -> throw ProblemException.notFound("no such announcement");
                      case Made(var made) -> made.scope();
                      case Withdrawn(var made, _) -> made.scope();
                    }))
        .chain(_ -> decide(announcement, new WithdrawAnnouncement(announcement, caller.name())));
  }

  private void mustBeAllowed(Scope scope) {
    boolean allowed =
        caller.is(Role.ADMIN)
            || caller.is(Role.DIRECTOR)
            || (scope.level() == Level.TEAM && caller.belongsTo(String.valueOf(scope.id())));
    if (!allowed) {
      throw ProblemException.forbidden("a manager announces to the own team");
    }
  }

  private Uni<AnnouncementView> decide(AnnouncementId id, AnnouncementCommand command) {
    return streams
        .decide(stream(id), command, new CommandContext(clock.instant(), caller.meta()))
        .map(decided -> AnnouncementView.of(decided.state()));
  }

  private static StreamId stream(AnnouncementId id) {
    return new StreamId("announcement-" + id);
  }
}
