package telesales.singlemachine.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Everything that happens on the demonstration's day, in order; the same seed, the same day. */
final class DayPlan {

  private static final int CORRECTED_ONE_IN = 90;
  private static final Duration CORRECTED_AFTER = Duration.ofMinutes(9);
  private static final Duration BETWEEN_ACCEPTANCES = Duration.ofMinutes(12);
  private static final int OBJECTING_ONE_IN = 14;
  private static final Duration NOTED_AFTER = Duration.ofMinutes(2);
  private static final List<String> OBJECTIONS =
      List.of("price", "no-time", "price", "competitor", "no-need", "no-trust", "price");
  private static final Duration BETWEEN_RESULTS = Duration.ofMinutes(38);
  private static final int LATE_ONE_IN = 9;
  private static final int FORGETS_THE_SHEET = 6;
  private static final List<String> REASONS =
      List.of("long-talks", "list-exhausted", "training", "system-trouble");

  private DayPlan() {}

  /** The calls of a day that is over, as they are known in the end, in order. */
  static List<PlannedCall> calls(LocalDate date, long seed) {
    return of(date, seed).stream()
        .flatMap(
            action ->
                action instanceof Action.ReportCall(_, var call) ? Stream.of(call) : Stream.empty())
        .toList();
  }

  static List<Action> of(LocalDate date, long seed) {
    var actions = new ArrayList<Action>();
    long next = seed;
    for (DemoFloor.Agent agent : DemoFloor.agents()) {
      for (PlannedCall call : new AgentDay(agent, date, new Random(next++)).calls()) {
        actions.add(new Action.ReportCall(call.end(), call));
        if (call.disposition().equals("not-interested") && isOneOf(call, OBJECTING_ONE_IN)) {
          String kind = OBJECTIONS.get(Math.floorMod(call.hashCode(), OBJECTIONS.size()));
          actions.add(new Action.NoteObjection(call.end().plus(NOTED_AFTER), call, kind));
        }
        if (isMistaken(call)) {
          actions.add(
              new Action.CorrectCall(call.end().plus(CORRECTED_AFTER), call.corrected("callback")));
        }
      }
    }
    for (DemoFloor.Team team : DemoFloor.TEAMS) {
      managersDay(date, team, actions);
    }
    actions.add(new Action.Announce(at(date, 8, 50)));
    actions.add(new Action.WriteObjectionBook(at(date, 8, 51)));
    DemoFloor.TEAMS.forEach(team -> actions.add(new Action.WriteStories(at(date, 8, 54), team)));
    actions.add(new Action.DrawTeamContest(at(date, 9, 2)));
    actions.add(new Action.GiveFeedback(at(date, 15, 20)));
    endOfAgentsDay(date, actions);
    actions.sort(Comparator.comparing(Action::at));
    return actions;
  }

  private static boolean isMistaken(PlannedCall call) {
    return call.disposition().equals("not-interested") && isOneOf(call, CORRECTED_ONE_IN);
  }

  private static boolean isOneOf(PlannedCall call, int many) {
    return Math.floorMod(call.id().hashCode(), many) == 0;
  }

  /** What its manager does all day. One of them leaves it to the onlooker to close meetings. */
  private static void managersDay(LocalDate date, DemoFloor.Team team, List<Action> actions) {
    actions.add(new Action.AcceptHandovers(at(date, 8, 56), team));
    actions.add(new Action.OpenMeeting(at(date, 9, 0), team, "morning"));
    actions.add(new Action.DrawContests(at(date, 9, 4), team));
    actions.add(new Action.OpenMeeting(at(date, 13, 30), team, "noon"));
    actions.add(new Action.OpenMeeting(at(date, 17, 30), team, "evening"));
    actions.add(new Action.AcceptSheets(at(date, 17, 36), team));
    actions.add(new Action.GiveRewards(at(date, 17, 42), team));
    if (!team.equals(DemoFloor.TEAMS.getFirst())) {
      actions.add(new Action.CloseMeeting(at(date, 9, 28), team, "morning"));
      actions.add(new Action.CloseMeeting(at(date, 13, 50), team, "noon"));
      actions.add(new Action.CloseMeeting(at(date, 18, 0), team, "evening"));
    }
    every(BETWEEN_ACCEPTANCES, at(date, 9, 40), at(date, 17, 50))
        .forEach(time -> actions.add(new Action.AcceptHandovers(time, team)));
    every(BETWEEN_RESULTS, at(date, 8, 52), at(date, 17, 30))
        .forEach(time -> actions.add(new Action.RecordResults(time, team)));
  }

  /** Most call sheets are in before the evening meeting, two are late, and one is missing. */
  private static void endOfAgentsDay(LocalDate date, List<Action> actions) {
    List<DemoFloor.Agent> agents = DemoFloor.agents();
    for (int i = 0; i < agents.size(); i++) {
      DemoFloor.Agent agent = agents.get(i);
      Instant handedIn =
          i % LATE_ONE_IN == LATE_ONE_IN - 1 ? at(date, 17, 34) : at(date, 17, 14 + i % 10);
      if (i != FORGETS_THE_SHEET) {
        actions.add(new Action.HandInSheet(handedIn, agent));
      }
      if (i % 2 == 0) {
        String reason = REASONS.get(i / 2 % REASONS.size());
        actions.add(new Action.ExplainShortfall(at(date, 17, 36), agent, reason));
      }
    }
  }

  private static Stream<Instant> every(Duration time, Instant from, Instant until) {
    return Stream.iterate(from, until::isAfter, instant -> instant.plus(time));
  }

  private static Instant at(LocalDate date, int hour, int minute) {
    return date.atTime(LocalTime.of(hour, minute)).atZone(DemoFloor.ZONE).toInstant();
  }
}
