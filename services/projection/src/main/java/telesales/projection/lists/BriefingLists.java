package telesales.projection.lists;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.projection.board.BoardQuestion;
import telesales.projection.board.Boards;
import telesales.projection.board.Snapshots;
import telesales.projection.board.Viewer;

/** Answers with what is said to a team, beyond what its boards of a day show. */
@ApplicationScoped
class BriefingLists {
  /** Later than any announcement ends. */
  private static final LocalDate EVER = LocalDate.of(2999, 12, 31);

  private static final int MOST_OF_MONTH = 1000;
  private static final int MOST_ANSWERS = 200;
  private static final int MOST_STORIES = 100;
  private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);

  private final Boards boards;
  private final Snapshots snapshots;
  private final Clock clock;

  BriefingLists(Boards boards, Snapshots snapshots, Clock clock) {
    this.boards = boards;
    this.snapshots = snapshots;
    this.clock = clock;
  }

  Uni<AnnouncementList> announcements(BoardQuestion question) {
    return snapshots.read(
        (connection, zones) -> {
          ZoneId zone = question.zone(zones);
          LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
          LocalDate from = question.date() == null ? today : question.date();
          return Boards.briefing(question, connection)
              .chain(tables -> tables.announcements(from, EVER))
              .map(found -> new AnnouncementList(question.team(), today, found));
        });
  }

  Uni<FeedbackList> feedback(BoardQuestion question, @Nullable YearMonth asked) {
    return snapshots.read(
        (connection, zones) -> {
          ZoneId zone = question.zone(zones);
          LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
          YearMonth month = asked == null ? YearMonth.from(today) : asked;
          return Boards.briefing(question, connection)
              .chain(tables -> tables.feedback(month.atDay(1), month.atEndOfMonth(), MOST_OF_MONTH))
              .map(found -> new FeedbackList(question.team(), today, zone.getId(), month, found));
        });
  }

  Uni<ObjectionBook> objections(
      BoardQuestion question, @Nullable String kind, @Nullable String words, Viewer viewer) {
    return snapshots.read(
        (connection, zones) -> {
          ZoneId zone = question.zone(zones);
          Instant shown = question.asOf() == null ? clock.instant() : question.asOf();
          LocalDate today = LocalDate.ofInstant(shown, zone);
          return Boards.briefing(question, connection)
              .chain(
                  tables ->
                      Uni.combine()
                          .all()
                          .unis(tables.heard(today), tables.answers(kind, words, MOST_ANSWERS))
                          .with(
                              (heard, answers) ->
                                  new ObjectionBook(
                                      question.team(),
                                      today,
                                      zone.getId(),
                                      heard,
                                      answers.stream()
                                          .map(each -> ObjectionBook.Entry.of(each, viewer))
                                          .toList())));
        });
  }

  /** Who owes one follows from the team's figures, as its board has it. */
  Uni<StoryList> stories(BoardQuestion question, @Nullable String words, Viewer viewer) {
    return boards.together(
        (connection, reader) ->
            reader
                .read(List.of(question))
                .map(read -> read.boards().getFirst())
                .chain(
                    team ->
                        Boards.briefing(question, connection)
                            .chain(
                                tables -> tables.stories(null, LONG_AGO, EVER, words, MOST_STORIES))
                            .map(found -> StoryList.of(team.board(), found, viewer))));
  }
}
