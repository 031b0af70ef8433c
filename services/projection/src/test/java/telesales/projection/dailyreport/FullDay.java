package telesales.projection.dailyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.ContestId;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.meetings.ContestEvent.ContestDrawn;
import telesales.contracts.meetings.ContestEvent.ContestSettled;
import telesales.contracts.meetings.ContestKind;
import telesales.contracts.meetings.ContestOutcome;
import telesales.contracts.meetings.ContestPeriod;
import telesales.contracts.meetings.ContestSide;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplained;
import telesales.projection.Calls;
import telesales.projection.Story;

/** A day on which a team did all that a report can tell of. */
final class FullDay {
  private final Story story;
  private final LocalDate date;
  private final TeamId team;

  FullDay(Story story, LocalDate date) {
    this.story = story;
    this.date = date;
    this.team = new TeamId(story.id("east"));
    story.team("east");
    story.tell("floor", new ManagerAppointed(team, new ManagerId(story.id("wu")), "吴经理"));
    asked(Metric.EFFECTIVE_CALLS, 30);
    asked(Metric.WECHAT_ADDS, 12);
    meeting(Meeting.MORNING, "09:00", "09:14");
    meeting(Meeting.NOON, "13:30", "13:41");
  }

  /** As many agents, each with calls; the first makes most. */
  FullDay agents(int agents, String name) {
    for (int agent = 0; agent < agents; agent++) {
      var id = new AgentId(story.id("a" + agent));
      story.tell("floor", new AgentNamed(id, name + agent));
      story.tell("floor", new AgentJoinedTeam(id, team, date));
      for (int call = 0; call < 3 + (agents - agent) % 5; call++) {
        String stream = "call-%d-%d".formatted(agent, call);
        var details =
            Calls.details(
                id.value(), at(9 + call, agent), 60 + call, Disposition.NOT_INTERESTED, call == 0);
        story.tell(stream, Calls.logged(story.id(stream), details));
      }
    }
    return this;
  }

  /** As many interested leads, of one agent after the other. */
  FullDay leads(int leads, int agents) {
    for (int lead = 0; lead < leads; lead++) {
      int agent = lead % agents;
      story.tell(
          "lead-" + lead,
          new LeadBecameInterested(
              new LeadId(story.id("lead-%04d".formatted(lead))),
              Grade.B,
              new CallId(story.id("call-%d-0".formatted(agent))),
              new AgentId(story.id("a" + agent)),
              at(10, agent)));
    }
    return this;
  }

  FullDay explained(int agent, @Nullable String reason, @Nullable String words) {
    var whose = new AgentId(story.id("a" + agent));
    story.tell(
        "shortfalls",
        new ShortfallExplained(team, date, whose, reason, words, whose.value(), false, at(17, 30)));
    return this;
  }

  /** Between the first two agents; the first has won it. */
  FullDay contest(String stake) {
    String one = story.id("a0");
    String other = story.id("a1");
    var id = new ContestId(story.id("pk"));
    var terms =
        new ContestTerms(
            ContestKind.AGENTS,
            List.of(new ContestSide(one, team), new ContestSide(other, team)),
            Metric.EFFECTIVE_CALLS,
            null,
            false,
            ContestPeriod.DAY,
            date,
            date,
            stake);
    story.tell("contest", new ContestDrawn(id, terms, null, "wu", at(9, 0)));
    story.tell(
        "contest",
        new ContestSettled(
            id,
            1,
            List.of(
                new ContestStanding(one, 7, 0, 1, false),
                new ContestStanding(other, 6, 0, 1, false)),
            ContestOutcome.WON,
            List.of(one),
            "meeting-metrics",
            at(17, 30)));
    return this;
  }

  private void asked(Metric metric, long target) {
    var scope = new Scope(Level.TEAM, team.value());
    story.tell("targets", new TargetSet(metric, Period.DAY, scope, target, date));
  }

  private void meeting(Meeting meeting, String from, String until) {
    String stream = meeting.wireName();
    Instant opened = Instant.parse(date + "T" + from + ":00+08:00");
    Instant closed = Instant.parse(date + "T" + until + ":00+08:00");
    story.tell(
        stream,
        new MeetingOpened(
            team,
            date,
            meeting,
            "meeting-metrics",
            opened,
            opened,
            story.id("wu"),
            List.of("pace")));
    story.tell(stream, new MeetingClosed(team, date, meeting, "wu", closed));
  }

  private Instant at(int hour, int minute) {
    return Instant.parse("%sT%02d:%02d:00+08:00".formatted(date, hour, minute % 60));
  }
}
