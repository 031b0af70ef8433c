package telesales.projection.briefing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWritten;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/**
 * An entry of the objection book.
 *
 * @param workedFor how many people, the writer among them
 */
record ObjectionAnswerState(
    String id,
    String kind,
    String objection,
    String words,
    String team,
    String writtenBy,
    Instant writtenAt,
    long workedFor,
    boolean removed) {
  static final VersionTable<ObjectionAnswerState> TABLE =
      new VersionTable<>(
          "objection_answer_version",
          "key",
          "key",
          List.of(
              Column.text("answer", ObjectionAnswerState::id),
              Column.text("kind", ObjectionAnswerState::kind),
              Column.text("objection", ObjectionAnswerState::objection),
              Column.text("words", ObjectionAnswerState::words),
              Column.text("team", ObjectionAnswerState::team),
              Column.text("written_by", ObjectionAnswerState::writtenBy),
              Column.instant("written_at", ObjectionAnswerState::writtenAt),
              Column.number("worked_for", ObjectionAnswerState::workedFor),
              Column.flag("removed", ObjectionAnswerState::removed)),
          ObjectionAnswerState::read);

  static ObjectionAnswerState of(ObjectionAnswerWritten written) {
    return new ObjectionAnswerState(
        written.answer().value(),
        written.kind().wireName(),
        written.objection(),
        written.words(),
        written.team().value(),
        written.by(),
        written.at(),
        1,
        false);
  }

  ObjectionAnswerState workedForOneMore() {
    return new ObjectionAnswerState(
        id, kind, objection, words, team, writtenBy, writtenAt, workedFor + 1, removed);
  }

  ObjectionAnswerState takenOut() {
    return new ObjectionAnswerState(
        id, kind, objection, words, team, writtenBy, writtenAt, workedFor, true);
  }

  private static ObjectionAnswerState read(Row row) {
    return new ObjectionAnswerState(
        row.getString("answer"),
        row.getString("kind"),
        row.getString("objection"),
        row.getString("words"),
        row.getString("team"),
        row.getString("written_by"),
        row.getOffsetDateTime("written_at").toInstant(),
        row.getLong("worked_for"),
        row.getBoolean("removed"));
  }
}
