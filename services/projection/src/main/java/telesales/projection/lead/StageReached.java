package telesales.projection.lead;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.figures.WorkTime;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/**
 * That a lead reached a stage.
 *
 * @param agent whom it counts for
 * @param at when the call that shows it began, or whatever else does happened
 * @param call null where no call tells it
 */
record StageReached(
    String lead, LeadStage stage, String agent, Instant at, LocalDate day, @Nullable String call) {

  static final VersionTable<StageReached> TABLE =
      new VersionTable<>(
          "lead_stage_version",
          "stage_key",
          "lead",
          List.of(
              Column.text("lead", StageReached::lead),
              Column.text("stage", reached -> reached.stage.wireName()),
              Column.text("agent", StageReached::agent),
              Column.instant("at", StageReached::at),
              Column.day("day", StageReached::day),
              Column.text("call_id", StageReached::call)),
          StageReached::read);

  static StageReached by(Evidence evidence, LeadStage stage, ZoneId zone) {
    return at(evidence.lead(), stage, evidence.agent(), evidence.at(), zone, evidence.call());
  }

  static StageReached at(
      String lead, LeadStage stage, String agent, Instant at, ZoneId zone, @Nullable String call) {
    return new StageReached(lead, stage, agent, at, WorkTime.of(at, zone).date(), call);
  }

  static String key(String lead, LeadStage stage) {
    return lead + " " + stage.wireName();
  }

  String key() {
    return key(lead, stage);
  }

  private static StageReached read(Row row) {
    return new StageReached(
        row.getString("lead"),
        LeadStage.named(row.getString("stage")),
        row.getString("agent"),
        row.getOffsetDateTime("at").toInstant(),
        row.getLocalDate("day"),
        row.getString("call_id"));
  }
}
