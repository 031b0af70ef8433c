package telesales.meetingmetrics.floor.http;

import com.fasterxml.jackson.annotation.JsonInclude;
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

  /** A team; without manager if it has none. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Team(String id, String name, @Nullable Person manager, List<Person> agents) {}

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
    return new Team(
        team.id().value(),
        team.name(),
        manager == null ? null : new Person(manager.id().value(), manager.name()),
        team.agents().stream().map(each -> new Person(each.id().value(), each.name())).toList());
  }
}
