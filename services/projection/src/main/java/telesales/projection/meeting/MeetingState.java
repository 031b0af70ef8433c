package telesales.projection.meeting;

import static java.util.Objects.requireNonNullElse;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingEvent.AgendaMoved;
import telesales.contracts.meetings.MeetingEvent.MeetingTakenOver;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/**
 * A team's meeting: who opened, chairs and closed it, and what it speaks of.
 *
 * @param figuresAsOf the instant whose figures it looks at
 * @param agenda its items, with commas between them
 */
record MeetingState(
    String team,
    LocalDate day,
    Meeting meeting,
    String openedBy,
    Instant openedAt,
    Instant figuresAsOf,
    @Nullable String chair,
    String agenda,
    @Nullable String item,
    @Nullable Instant itemSince,
    @Nullable String closedBy,
    @Nullable Instant closedAt) {
  static final VersionTable<MeetingState> TABLE =
      new VersionTable<>(
          "meeting_version",
          "key",
          "key",
          List.of(
              Column.text("team", MeetingState::team),
              Column.day("day", MeetingState::day),
              Column.text("meeting", state -> state.meeting.name()),
              Column.text("opened_by", MeetingState::openedBy),
              Column.instant("opened_at", MeetingState::openedAt),
              Column.instant("figures_as_of", MeetingState::figuresAsOf),
              Column.text("chair", MeetingState::chair),
              Column.text("agenda", MeetingState::agenda),
              Column.text("item", MeetingState::item),
              Column.instant("item_since", MeetingState::itemSince),
              Column.text("closed_by", MeetingState::closedBy),
              Column.instant("closed_at", MeetingState::closedAt),
              Column.flag("open", state -> state.closedAt == null)),
          MeetingState::read);

  static String key(String team, LocalDate day, Meeting meeting) {
    return day + " " + meeting + " " + team;
  }

  /** An event of before there were agendas says less. */
  static MeetingState opened(MeetingOpened event) {
    List<String> agenda = requireNonNullElse(event.agenda(), List.of());
    boolean early = event.figuresAsOf() == null;
    return new MeetingState(
        event.team().value(),
        event.date(),
        event.meeting(),
        event.openedBy(),
        event.at(),
        requireNonNullElse(event.figuresAsOf(), event.at()),
        early ? event.openedBy() : event.chair(),
        String.join(",", agenda),
        agenda.isEmpty() ? null : agenda.getFirst(),
        agenda.isEmpty() ? null : event.at(),
        null,
        null);
  }

  MeetingState after(AgendaMoved event) {
    return with(chair, event.item(), event.at(), closedBy, closedAt);
  }

  MeetingState after(MeetingTakenOver event) {
    return with(event.chair(), item, itemSince, closedBy, closedAt);
  }

  MeetingState after(MeetingClosed event) {
    return with(chair, item, itemSince, event.closedBy(), event.at());
  }

  private MeetingState with(
      @Nullable String chair,
      @Nullable String item,
      @Nullable Instant itemSince,
      @Nullable String closedBy,
      @Nullable Instant closedAt) {
    return new MeetingState(
        team,
        day,
        meeting,
        openedBy,
        openedAt,
        figuresAsOf,
        chair,
        agenda,
        item,
        itemSince,
        closedBy,
        closedAt);
  }

  private static MeetingState read(Row row) {
    return new MeetingState(
        row.getString("team"),
        row.getLocalDate("day"),
        Meeting.valueOf(row.getString("meeting")),
        row.getString("opened_by"),
        row.getOffsetDateTime("opened_at").toInstant(),
        row.getOffsetDateTime("figures_as_of").toInstant(),
        row.getString("chair"),
        row.getString("agenda"),
        row.getString("item"),
        instant(row, "item_since"),
        row.getString("closed_by"),
        instant(row, "closed_at"));
  }

  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime at = row.getOffsetDateTime(column);
    return at == null ? null : at.toInstant();
  }
}
