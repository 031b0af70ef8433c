package telesales.singlemachine.demo;

import java.time.Instant;
import java.util.List;

/** Something that somebody on the floor does at an instant of the demonstration's day. */
sealed interface Action {

  /** When it is done, on the demonstration's clock. */
  Instant at();

  /** The dialer reports calls of days that are over. */
  record ReportPast(Instant at, List<PlannedCall> calls) implements Action {
    public ReportPast {
      calls = List.copyOf(calls);
    }
  }

  /** The dialer reports a call that has ended. */
  record ReportCall(Instant at, PlannedCall call) implements Action {}

  /** The dialer corrects what it said of a call. */
  record CorrectCall(Instant at, PlannedCall call) implements Action {}

  /** A manager opens a meeting of the team. */
  record OpenMeeting(Instant at, DemoFloor.Team team, String kind) implements Action {}

  /** A manager closes the meeting that is open. */
  record CloseMeeting(Instant at, DemoFloor.Team team, String kind) implements Action {}

  /** A manager lets the lot decide who competes with whom until the evening. */
  record DrawContests(Instant at, DemoFloor.Team team) implements Action {}

  /** The two teams compete. */
  record DrawTeamContest(Instant at) implements Action {}

  /** A manager hands the winners of the day their rewards. */
  record GiveRewards(Instant at, DemoFloor.Team team) implements Action {}

  /** A manager accepts what agents have offered. */
  record AcceptHandovers(Instant at, DemoFloor.Team team) implements Action {}

  /** Visits, contracts and payments that have come of the calls are noted. */
  record RecordResults(Instant at, DemoFloor.Team team) implements Action {}

  /** An agent hands the day's call sheet in. */
  record HandInSheet(Instant at, DemoFloor.Agent agent) implements Action {}

  /** A manager accepts the call sheets that are in. */
  record AcceptSheets(Instant at, DemoFloor.Team team) implements Action {}

  /** The company and a manager announce something. */
  record Announce(Instant at) implements Action {}

  /** Whoever won the day before tells how. */
  record WriteStories(Instant at, DemoFloor.Team team) implements Action {}

  /** An agent notes what the customer of a call objected. */
  record NoteObjection(Instant at, PlannedCall call, String kind) implements Action {}

  /** Agents write into the objection book what worked. */
  record WriteObjectionBook(Instant at) implements Action {}

  /** Agents tell what they hear in the market. */
  record GiveFeedback(Instant at) implements Action {}

  /** An agent says why targets were missed. */
  record ExplainShortfall(Instant at, DemoFloor.Agent agent, String reason) implements Action {}
}
