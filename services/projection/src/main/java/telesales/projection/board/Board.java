package telesales.projection.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.WorkHours;
import telesales.figures.DayPlan;
import telesales.figures.EffectiveCallRule;
import telesales.figures.Figures;
import telesales.projection.briefing.Briefing;

/**
 * What a meeting looks at: a team's day, live or as it stood at an instant.
 *
 * @param date the team's local day
 * @param timezone by which days and hours are reckoned, as in {@code Asia/Shanghai}
 * @param calendar how the team works on that day, as was known then
 * @param asOf the instant that was asked for; null for the present
 * @param now when this was read
 * @param updatedAt when the newest of what the day's figures count was recorded; null if nothing is
 * @param effectiveCallRule which calls count as effective on that day, as was known then
 * @param you the agent whose own view it is; null for whoever sees the whole
 * @param agents every member of the team on that day, the best first; to an agent only those who
 *     stand next to it
 * @param hours from the first to the last hour with calls, at least the working day; none if there
 *     were no calls
 * @param yesterday the last day before with calls
 * @param recognition whom to praise, for the last working day and for this one
 * @param monthToDate from the first of the month to that day
 * @param openMeeting the meeting that the team holds now
 * @param meetings the three of the day: how each is held, and the figures it looks at
 * @param latestDeal the deal of the day that was signed last
 * @param handovers of the leads that the figure counts: who has each now
 * @param callSheets who handed the day's call sheet in
 * @param breaches calls of the day that should not have been made; null to agents
 * @param contests (PK) that are on, those first that end first
 * @param briefing what is said besides the figures; its parts stand beside the others
 */
public record Board(
    Team team,
    Meeting meeting,
    LocalDate date,
    String timezone,
    Calendar calendar,
    @Moment @Nullable Instant asOf,
    @Moment Instant now,
    @Moment @Nullable Instant updatedAt,
    EffectiveCallRule effectiveCallRule,
    Pace pace,
    Totals totals,
    @Nullable String you,
    List<AgentRow> agents,
    List<Hour> hours,
    Yesterday yesterday,
    Recognition recognition,
    Figures monthToDate,
    @Nullable OpenMeeting openMeeting,
    List<MeetingOnBoard> meetings,
    @Nullable Deal latestDeal,
    List<Handover> handovers,
    CallSheets callSheets,
    @Nullable Long breaches,
    List<ContestOnBoard> contests,
    @JsonUnwrapped Briefing briefing) {

  /** Agents who have figures but no team belong to the team {@code unassigned}. */
  public static final String UNASSIGNED = "unassigned";

  /** A team, within its department if that is known. */
  public record Team(String id, String name, @Nullable Department department) {
    static final Team OF_NOBODY = new Team(UNASSIGNED, "未分配 Unassigned", null);
  }

  /** A department by name. */
  public record Department(String id, String name) {}

  /**
   * A working day, or one off.
   *
   * @param name what makes the day special, as in 国庆节; null if nothing does
   * @param hours when calls are made and meetings begin; on a day off, if it were none
   */
  public record Calendar(boolean working, @Nullable String name, WorkHours hours) {
    static Calendar of(DayPlan plan) {
      return new Calendar(plan.working(), plan.name(), plan.hours());
    }
  }

  /**
   * How much of the working day has passed.
   *
   * @param expectedShare 0 to 1
   */
  public record Pace(double expectedShare) {}

  /**
   * A day's target and how far the figure is.
   *
   * @param attainment figure / target: 1 is reached
   * @param expected what the figure should be by now
   */
  public record Target(long target, double attainment, double expected) {
    public static Target of(long figure, long target, double expected) {
      return new Target(
          target,
          Rounding.rounded((double) figure / target, 10_000),
          Rounding.rounded(expected, 100));
    }
  }

  /**
   * The team's figures.
   *
   * @param targets by figure; only those that were set
   */
  public record Totals(@JsonUnwrapped Figures figures, Map<String, Target> targets) {}

  /**
   * One agent's figures.
   *
   * @param rank by effective calls, from 1; equal figures share a rank
   * @param targets by figure; only those that were set
   */
  public record AgentRow(
      String agent,
      String name,
      int rank,
      @JsonUnwrapped Figures figures,
      Map<String, Target> targets) {}

  /**
   * An hour of the day.
   *
   * @param hour 0 to 23, local
   */
  public record Hour(int hour, long dials, long effectiveCalls, long yesterdayEffectiveCalls) {}

  /** The day before. */
  public record Yesterday(LocalDate date, Figures figures) {}

  /** An agent by name. */
  public record Named(String agent, String name) {}

  /** A meeting that was opened and not yet closed. */
  public record OpenMeeting(Meeting meeting, @Moment Instant openedAt, String openedBy) {}

  /**
   * A call that ended in a sale.
   *
   * @param at when the call began
   */
  public record Deal(String callId, String agent, String name, @Moment Instant at) {
    Deal named(Names names) {
      return new Deal(callId, agent, names.agentOrId(agent), at);
    }
  }

  Board of(Meeting other) {
    return with(other, you, meetings, agents, handovers, callSheets, breaches, contests, briefing);
  }

  /**
   * An agent sees of the others what the wall shows of them: who stands next to it, but neither
   * their leads nor their calls.
   */
  Board seenBy(String agent) {
    return with(
        meeting,
        agent,
        meetings.stream().map(each -> each.seenBy(agent)).toList(),
        Leaderboard.around(agents, agent),
        handovers.stream().filter(each -> each.agent().equals(agent)).toList(),
        callSheets.seenBy(agent),
        null,
        contests,
        briefing.seenBy(agent));
  }

  MeetingOnBoard evening() {
    return meetings.stream()
        .filter(each -> each.meeting() == Meeting.EVENING)
        .findAny()
        .orElseThrow();
  }

  Board withContests(List<ContestOnBoard> added) {
    return with(meeting, you, meetings, agents, handovers, callSheets, breaches, added, briefing);
  }

  Board with(Briefing said) {
    return with(meeting, you, meetings, agents, handovers, callSheets, breaches, contests, said);
  }

  private Board with(
      Meeting meeting,
      @Nullable String you,
      List<MeetingOnBoard> meetings,
      List<AgentRow> agents,
      List<Handover> handovers,
      CallSheets callSheets,
      @Nullable Long breaches,
      List<ContestOnBoard> contests,
      Briefing briefing) {
    return new Board(
        team,
        meeting,
        date,
        timezone,
        calendar,
        asOf,
        now,
        updatedAt,
        effectiveCallRule,
        pace,
        totals,
        you,
        agents,
        hours,
        yesterday,
        recognition,
        monthToDate,
        openMeeting,
        meetings,
        latestDeal,
        handovers,
        callSheets,
        breaches,
        contests,
        briefing);
  }
}
