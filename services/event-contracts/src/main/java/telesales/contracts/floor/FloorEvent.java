package telesales.contracts.floor;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.Event;
import telesales.contracts.EventType;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;

/**
 * What happened to the floor: who works where, and from which day on. One stream, so that everybody
 * sees it change in one order. Dates are local days, and count from their beginning.
 */
public sealed interface FloorEvent extends Event {
  /**
   * Days and hours are reckoned in this zone.
   *
   * @param zone as the time zone database names it, as in {@code Asia/Shanghai}
   */
  @EventType(name = "telesales.floor.time-zone-set")
  record TimeZoneSet(ZoneId zone) implements FloorEvent {}

  /**
   * The team sits where clocks show another time than the floor's: its days, and all times of day
   * in its calendar, are those of this zone, the days gone by as well.
   *
   * @param zone as the time zone database names it; null: the floor's again
   */
  @EventType(name = "telesales.floor.team-time-zone-set")
  record TeamTimeZoneSet(TeamId team, @Nullable ZoneId zone) implements FloorEvent {}

  /**
   * A department was opened, or got another name.
   *
   * @param name for people to read
   */
  @EventType(name = "telesales.floor.department-named")
  record DepartmentNamed(DepartmentId department, String name) implements FloorEvent {}

  /** A department is no more. */
  @EventType(name = "telesales.floor.department-closed")
  record DepartmentClosed(DepartmentId department) implements FloorEvent {}

  /**
   * A team was formed, renamed, or moved to another department.
   *
   * @param name for people to read
   */
  @EventType(name = "telesales.floor.team-named")
  record TeamNamed(TeamId team, DepartmentId department, String name) implements FloorEvent {}

  /** A team is no more. */
  @EventType(name = "telesales.floor.team-dissolved")
  record TeamDissolved(TeamId team) implements FloorEvent {}

  /**
   * From now on this manager leads the team.
   *
   * @param name the manager's, for people to read
   */
  @EventType(name = "telesales.floor.manager-appointed")
  record ManagerAppointed(TeamId team, ManagerId manager, String name) implements FloorEvent {}

  /** The team is without a manager. */
  @EventType(name = "telesales.floor.manager-released")
  record ManagerReleased(TeamId team, ManagerId manager) implements FloorEvent {}

  /**
   * An agent came, or got another name.
   *
   * @param name for people to read
   */
  @EventType(name = "telesales.floor.agent-named")
  record AgentNamed(AgentId agent, String name) implements FloorEvent {}

  /**
   * The agent belongs to the team from the beginning of that day.
   *
   * @param from the first local day in it
   */
  @EventType(name = "telesales.floor.agent-joined-team")
  record AgentJoinedTeam(AgentId agent, TeamId team, LocalDate from) implements FloorEvent {}

  /**
   * The agent belongs to the team no longer: {@code until} is the first day outside it.
   *
   * @param until the first local day outside it
   */
  @EventType(name = "telesales.floor.agent-left-team")
  record AgentLeftTeam(AgentId agent, TeamId team, LocalDate until) implements FloorEvent {}
}
