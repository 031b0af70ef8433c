package telesales.meetingmetrics.meetings.domain;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import telesales.contracts.meetings.MeetingEvent;
import telesales.contracts.meetings.MeetingEvent.AgendaMoved;
import telesales.contracts.meetings.MeetingEvent.MeetingTakenOver;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.Course;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.GoesOn;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.NotYet;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.Over;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.Step;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.CloseMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.MoveAgenda;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.OpenMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.OpenOnTime;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.TakeOver;

/** A meeting is opened once, led through its agenda by whoever is there, and closed once. */
public final class MeetingDecider implements Decider<MeetingCommand, HeldMeeting, MeetingEvent> {
  private record Case(HeldMeeting meeting, MeetingCommand command) {}

  @Override
  public HeldMeeting initial() {
    return new NotYet();
  }

  @Override
  public List<MeetingEvent> decide(MeetingCommand command, HeldMeeting meeting) {
    return switch (new Case(meeting, command)) {
      case Case(
              NotYet _,
              OpenMeeting(
                  MeetingOfDay(var team, var date, var name),
                  var by,
                  var at,
                  var agenda)) ->
          List.of(new MeetingOpened(team, date, name, by, at, at, by, agenda));
      case Case(
              NotYet _,
              OpenOnTime(
                  MeetingOfDay(var team, var date, var name),
                  var by,
                  var manager,
                  var dueAt,
                  var at,
                  var agenda)) ->
          List.of(new MeetingOpened(team, date, name, by, at, dueAt, manager, agenda));
      case Case(NotYet _, CloseMeeting _),
          Case(NotYet _, MoveAgenda _),
          Case(NotYet _, TakeOver _) ->
          throw new CommandRejected("meeting-not-open", "this meeting has not been opened");
      // Two who press the button at the same time both want the same.
      case Case(GoesOn _, OpenMeeting _), Case(GoesOn _, OpenOnTime _) -> List.of();
      case Case(GoesOn(var course), MoveAgenda move) -> move(course, move);
      case Case(GoesOn(var course), TakeOver(_, var by, _)) when by.equals(course.chair()) ->
          List.of();
      case Case(GoesOn _, TakeOver(MeetingOfDay(var team, var date, var name), var by, var at)) ->
          List.of(new MeetingTakenOver(team, date, name, by, at));
      case Case(
              GoesOn _,
              CloseMeeting(MeetingOfDay(var team, var date, var name), var by, var at)) ->
          List.of(new MeetingClosed(team, date, name, by, at));
      case Case(Over _, OpenMeeting _), Case(Over _, MoveAgenda _), Case(Over _, TakeOver _) ->
          throw new CommandRejected("meeting-over", "this meeting is over");
      // Who opened it early and is done with it does not want it again at its time.
      case Case(Over _, OpenOnTime _), Case(Over _, CloseMeeting _) -> List.of();
    };
  }

  private static List<MeetingEvent> move(Course course, MoveAgenda move) {
    if (!course.agenda().contains(move.item())) {
      throw new CommandRejected("not-on-agenda", "this meeting's agenda has no such item");
    }
    MeetingOfDay which = move.which();
    return course.isAt(move.item())
        ? List.of()
        : List.of(
            new AgendaMoved(
                which.team(), which.date(), which.meeting(), move.item(), move.by(), move.at()));
  }

  @Override
  public HeldMeeting evolve(HeldMeeting meeting, MeetingEvent event) {
    return switch (event) {
      case MeetingOpened opened -> new GoesOn(begun(opened));
      case AgendaMoved(_, _, _, var item, _, var at) when meeting instanceof GoesOn(var course) ->
          new GoesOn(course.at(item, at));
      case MeetingTakenOver(_, _, _, var chair, _) when meeting instanceof GoesOn(var course) ->
          new GoesOn(course.chairedBy(chair));
      case MeetingClosed(_, _, _, var by, var at) when meeting instanceof GoesOn(var course) ->
          new Over(course, by, at);
      case AgendaMoved _, MeetingTakenOver _, MeetingClosed _ ->
          throw new IllegalArgumentException("cannot happen to this meeting: " + event);
    };
  }

  private static Course begun(MeetingOpened opened) {
    Instant at = opened.at();
    // Before meetings had agendas, they were opened without one, and chaired by who opened them.
    boolean early = opened.figuresAsOf() == null;
    List<String> agenda = requireNonNullElse(opened.agenda(), List.of());
    return new Course(
        opened.openedBy(),
        at,
        requireNonNullElse(opened.figuresAsOf(), at),
        early ? opened.openedBy() : opened.chair(),
        agenda,
        agenda.stream().limit(1).map(first -> new Step(first, at)).toList());
  }
}
