package telesales.singlemachine.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Everything that happens on the demonstration's day, in order; the same seed, the same day. */
final class DayPlan {

  private static final int CORRECTED_ONE_IN = 90;
  private static final Duration CORRECTED_AFTER = Duration.ofMinutes(9);
  private static final Duration BETWEEN_ACCEPTANCES = Duration.ofMinutes(12);

  private DayPlan() {}

  static List<Action> of(LocalDate date, long seed) {
    var actions = new ArrayList<Action>();
    long next = seed;
    for (DemoFloor.Agent agent : DemoFloor.agents()) {
      for (PlannedCall call : new AgentDay(agent, date, new Random(next++)).calls()) {
        actions.add(new Action.ReportCall(call.end(), call));
        if (isMistaken(call)) {
          actions.add(
              new Action.CorrectCall(call.end().plus(CORRECTED_AFTER), call.corrected("callback")));
        }
      }
    }
    for (DemoFloor.Team team : DemoFloor.TEAMS) {
      meetings(date, team, actions);
    }
    actions.sort(Comparator.comparing(Action::at));
    return actions;
  }

  private static boolean isMistaken(PlannedCall call) {
    return call.disposition().equals("not-interested")
        && Math.floorMod(call.id().hashCode(), CORRECTED_ONE_IN) == 0;
  }

  private static void meetings(LocalDate date, DemoFloor.Team team, List<Action> actions) {
    actions.add(new Action.OpenMeeting(at(date, 9, 0), team, "morning"));
    actions.add(new Action.OpenMeeting(at(date, 13, 30), team, "noon"));
    actions.add(new Action.OpenMeeting(at(date, 17, 30), team, "evening"));
    Instant end = at(date, 17, 50);
    for (Instant time = at(date, 9, 40); time.isBefore(end); ) {
      actions.add(new Action.AcceptHandovers(time, team));
      time = time.plus(BETWEEN_ACCEPTANCES);
    }
  }

  private static Instant at(LocalDate date, int hour, int minute) {
    return date.atTime(LocalTime.of(hour, minute)).atZone(DemoFloor.ZONE).toInstant();
  }
}
