package telesales.meetingmetrics.shortfalls;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import telesales.contracts.EventType;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;

/** Until when agents say why: as the meetings' own streams tell it. */
@ApplicationScoped
public class EveningMeetings {
  private static final String CLOSED = MeetingClosed.class.getAnnotation(EventType.class).name();

  private final PostgresEventStore store;

  EveningMeetings(PostgresEventStore store) {
    this.store = store;
  }

  /** Whether it was closed; one that was never opened is not. */
  public Uni<Boolean> isOver(TeamId team, LocalDate date) {
    var stream = new StreamId("meeting-%s-%s-%s".formatted(team, date, Meeting.EVENING.wireName()));
    return store
        .read(stream)
        .map(stored -> stored.stream().anyMatch(each -> each.type().equals(CLOSED)));
  }
}
