package telesales.projection.board;

import static telesales.projection.board.MeetingTables.instantOf;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;

/**
 * A meeting that was opened, as its versions tell it.
 *
 * @param figuresAsOf the instant whose figures it looks at
 * @param steps what it spoke of, and since when
 * @param frozen each agent's figures of that instant
 * @param withoutCallSheet who had not handed the day's sheet in by then; of an evening meeting only
 */
record OpenedMeeting(
    Meeting meeting,
    String openedBy,
    Instant openedAt,
    Instant figuresAsOf,
    @Nullable String chair,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    List<String> agenda,
    List<Step> steps,
    List<FrozenFigures> frozen,
    List<String> withoutCallSheet) {
  record Step(String item, Instant since) {}

  boolean isOpen() {
    return closedAt == null;
  }

  /** Everybody with an account who had a hand in it. */
  Stream<String> people() {
    return Stream.of(openedBy, chair, closedBy).filter(Objects::nonNull);
  }

  OpenedMeeting with(List<FrozenFigures> figures, List<String> lacking) {
    return new OpenedMeeting(
        meeting,
        openedBy,
        openedAt,
        figuresAsOf,
        chair,
        closedBy,
        closedAt,
        agenda,
        steps,
        figures,
        lacking);
  }

  /**
   * @param versions of several meetings, each meeting's one after the other, the newest last
   */
  static List<OpenedMeeting> read(Iterable<Row> versions) {
    List<OpenedMeeting> meetings = new ArrayList<>();
    for (Row row : versions) {
      OpenedMeeting before =
          !meetings.isEmpty() && meetings.getLast().meeting == meetingOf(row)
              ? meetings.removeLast()
              : null;
      meetings.add(read(row, before == null ? List.of() : before.steps));
    }
    return List.copyOf(meetings);
  }

  private static OpenedMeeting read(Row row, List<Step> before) {
    String agenda = row.getString("agenda");
    return new OpenedMeeting(
        meetingOf(row),
        row.getString("opened_by"),
        row.getOffsetDateTime("opened_at").toInstant(),
        row.getOffsetDateTime("figures_as_of").toInstant().truncatedTo(ChronoUnit.MILLIS),
        row.getString("chair"),
        row.getString("closed_by"),
        instantOf(row, "closed_at"),
        agenda.isEmpty() ? List.of() : List.of(agenda.split(",", -1)),
        steps(row, before),
        List.of(),
        List.of());
  }

  private static List<Step> steps(Row row, List<Step> before) {
    String item = row.getString("item");
    Instant since = instantOf(row, "item_since");
    if (item == null || since == null) {
      return before;
    }
    var step = new Step(item, since);
    List<Step> steps = new ArrayList<>(before);
    if (steps.isEmpty() || !steps.getLast().equals(step)) {
      steps.add(step);
    }
    return List.copyOf(steps);
  }

  private static Meeting meetingOf(Row row) {
    return Meeting.valueOf(row.getString("meeting"));
  }
}
