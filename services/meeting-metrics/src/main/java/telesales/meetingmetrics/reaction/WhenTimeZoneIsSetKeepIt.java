package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * Keeps the floor's zone and those of teams elsewhere: all of their days have to be reckoned anew.
 */
final class WhenTimeZoneIsSetKeepIt {
  private final ConsumptionTransaction transaction;
  private final DaysToJudge toReckon;

  /**
   * @param toReckon is told whose days may be others now
   */
  WhenTimeZoneIsSetKeepIt(ConsumptionTransaction transaction, DaysToJudge toReckon) {
    this.transaction = transaction;
    this.toReckon = toReckon;
  }

  /**
   * @param before the floor's
   * @return the floor's from here on
   */
  ZoneId react(List<ReceivedEvent> events, ZoneId before) {
    ZoneId zone = before;
    for (ReceivedEvent each : events) {
      switch (each.event().orElse(null)) {
        case TimeZoneSet(var set) -> {
          transaction.execute(Statements.SET_ZONE, Tuple.of(set.getId()));
          if (!set.equals(zone)) {
            toReckon.addAllSince(LocalDate.EPOCH, each);
          }
          zone = set;
        }
        case TeamTimeZoneSet(var team, var set) -> {
          String id = set == null ? null : set.getId();
          transaction.execute(Statements.SET_ZONE_OF_TEAM, Tuple.of(team.value(), id));
          toReckon.addAllSince(LocalDate.EPOCH, everMembers(team), each);
        }
        case null, default -> {}
      }
    }
    return zone;
  }

  private List<String> everMembers(TeamId team) {
    List<String> members = new ArrayList<>();
    String[] teams = {team.value()};
    transaction
        .execute(Statements.AGENTS_OF_TEAMS, Tuple.of((Object) teams))
        .forEach(row -> members.add(row.getString(0)));
    return members;
  }
}
