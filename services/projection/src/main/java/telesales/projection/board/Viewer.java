package telesales.projection.board;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;

/**
 * Who looks at boards, taken from the request while it is at hand.
 *
 * @param ownRow the agent's id if it is an agent: then the only row there is to see; otherwise null
 */
public record Viewer(Predicate<String> sees, @Nullable String ownRow) {
  public static Viewer of(Caller caller) {
    if (caller.is(Role.DIRECTOR) || caller.is(Role.ADMIN)) {
      return new Viewer(_ -> true, null);
    }
    List<String> own = caller.team().stream().toList();
    return new Viewer(own::contains, caller.is(Role.MANAGER) ? null : caller.name());
  }

  public void mustSee(String team) {
    if (!sees.test(team)) {
      throw ProblemException.forbidden("this is not your team");
    }
  }

  /** Whose calls may be looked at, when these are asked for. */
  @Nullable String mayDrill(@Nullable String agent) {
    if (ownRow != null && agent != null && !Objects.equals(ownRow, agent)) {
      throw ProblemException.forbidden("these are not your calls");
    }
    return ownRow == null ? agent : ownRow;
  }
}
