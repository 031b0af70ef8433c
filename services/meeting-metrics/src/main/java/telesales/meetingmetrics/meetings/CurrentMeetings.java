package telesales.meetingmetrics.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingEvent;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StreamId;
import telesales.meetingmetrics.meetings.domain.HeldMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.CloseMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.MoveAgenda;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.OpenMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.OpenOnTime;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.TakeOver;
import telesales.meetingmetrics.meetings.domain.MeetingDecider;
import telesales.meetingmetrics.meetings.domain.MeetingOfDay;

/** All meetings, each as it stands now. */
@ApplicationScoped
public class CurrentMeetings {
  private final Streams<MeetingCommand, HeldMeeting, MeetingEvent> streams;
  private final AgendaOfMeeting agenda;

  CurrentMeetings(PostgresEventStore store, EventStoreConfig events, AgendaOfMeeting agenda) {
    streams =
        new Streams<>(store, new MeetingDecider(), MeetingEvent.class, events.conflictAttempts());
    this.agenda = agenda;
  }

  public Uni<HeldMeeting> get(MeetingOfDay which) {
    return streams.state(stream(which));
  }

  public Uni<HeldMeeting> open(MeetingOfDay which, Instant at, EventMeta meta) {
    // Boards are asked for in milliseconds: they must not lose what is a part of one older.
    Instant opened = at.truncatedTo(ChronoUnit.MILLIS);
    return decide(new OpenMeeting(which, meta.actor(), opened, agenda(which)), opened, meta);
  }

  Uni<HeldMeeting> openOnTime(
      MeetingOfDay which, @Nullable String manager, Instant dueAt, Instant at, EventMeta meta) {
    return decide(new OpenOnTime(which, meta.actor(), manager, dueAt, at, agenda(which)), at, meta);
  }

  public Uni<HeldMeeting> move(MeetingOfDay which, String item, Instant at, EventMeta meta) {
    return decide(new MoveAgenda(which, item, meta.actor(), at), at, meta);
  }

  public Uni<HeldMeeting> takeOver(MeetingOfDay which, Instant at, EventMeta meta) {
    return decide(new TakeOver(which, meta.actor(), at), at, meta);
  }

  public Uni<HeldMeeting> close(MeetingOfDay which, Instant at, EventMeta meta) {
    return decide(new CloseMeeting(which, meta.actor(), at), at, meta);
  }

  /** What a meeting of this name speaks of, if it is opened now. */
  public List<String> agenda(Meeting meeting) {
    return agenda.of(meeting);
  }

  private List<String> agenda(MeetingOfDay which) {
    return agenda.of(which.meeting());
  }

  private Uni<HeldMeeting> decide(MeetingCommand command, Instant at, EventMeta meta) {
    return streams
        .decide(stream(command.which()), command, new CommandContext(at, meta))
        .map(decided -> decided.state());
  }

  static StreamId stream(MeetingOfDay which) {
    return new StreamId(
        "meeting-%s-%s-%s".formatted(which.team(), which.date(), which.meeting().wireName()));
  }
}
