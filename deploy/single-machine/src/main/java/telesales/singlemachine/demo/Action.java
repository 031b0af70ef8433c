package telesales.singlemachine.demo;

import java.time.Instant;

/** Something that somebody on the floor does at an instant of the demonstration's day. */
sealed interface Action {

  /** When it is done, on the demonstration's clock. */
  Instant at();

  /** The dialer reports a call that has ended. */
  record ReportCall(Instant at, PlannedCall call) implements Action {}

  /** The dialer corrects what it said of a call. */
  record CorrectCall(Instant at, PlannedCall call) implements Action {}

  /** A manager opens a meeting of the team. */
  record OpenMeeting(Instant at, DemoFloor.Team team, String kind) implements Action {}

  /** A manager accepts what agents have offered. */
  record AcceptHandovers(Instant at, DemoFloor.Team team) implements Action {}
}
