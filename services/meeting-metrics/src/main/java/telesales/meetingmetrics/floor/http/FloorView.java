package telesales.meetingmetrics.floor.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.meetingmetrics.floor.domain.FloorPlan;

/**
 * The floor in the shape in which it is sent.
 *
 * @param timezone of the tz database, as in {@code Asia/Shanghai}
 */
public record FloorView(String timezone, List<Department> departments) {
  /** A department and its teams. */
  public record Department(String id, String name, List<Team> teams) {}

  /**
   * A team; without manager if it has none.
   *
   * @param timezone its own, in which its days and hours are reckoned; absent if it is the floor's
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Team(
      String id,
      String name,
      @Nullable String timezone,
      @Nullable Person manager,
      List<Person> agents) {}

  /** A manager or an agent. */
  public record Person(String id, String name) {}

  static FloorView of(FloorPlan plan) {
    return new FloorView(
        plan.zone().getId(), plan.departments().stream().map(FloorView::department).toList());
  }

  private static Department department(FloorPlan.Department department) {
    return new Department(
        department.id().value(),
        department.name(),
        department.teams().stream().map(FloorView::team).toList());
  }

  private static Team team(FloorPlan.Team team) {
    FloorPlan.Manager manager = team.manager();
    ZoneId zone = team.zone();
    return new Team(
        team.id().value(),
        team.name(),
        zone == null ? null : zone.getId(),
        manager == null ? null : new Person(manager.id().value(), manager.name()),
        team.agents().stream().map(each -> new Person(each.id().value(), each.name())).toList());
  }
}
