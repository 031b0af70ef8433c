package telesales.projection.rebuild;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import telesales.edge.Problem;
import telesales.edge.ProblemException;

/** What an administrator may do about a rebuild, and when. One thing at a time. */
@ApplicationScoped
class Rebuild {
  private final Owner owner;
  private final RebuildThread thread;
  private final ChangingOver changingOver;
  private final ObjectMapper json;

  Rebuild(Owner owner, RebuildThread thread, ChangingOver changingOver, ObjectMapper json) {
    this.owner = owner;
    this.thread = thread;
    this.changingOver = changingOver;
    this.json = json;
  }

  RebuildStatus status() {
    return owner.does(RebuildStatus::read);
  }

  /** Begins; goes on with one that failed; does nothing about one that is going on. */
  synchronized RebuildStatus begin() {
    Optional<Run> run = run();
    if (run.isEmpty()) {
      owner.drop(Generation.NEXT);
      owner.doesAtOnce(Run::begin);
    } else if (run.get().state() == Run.State.FAILED) {
      owner.does(each -> run.get().state(each, Run.State.BUILDING, null));
    } else if (run.get().state() == Run.State.READY) {
      throw refused("rebuilt tables are there already: change over to them or drop them");
    }
    thread.look();
    return status();
  }

  synchronized RebuildStatus compare() {
    Run run = ready();
    owner.does(each -> run.state(each, Run.State.COMPARING, null));
    thread.look();
    return status();
  }

  /**
   * @param anyway although the rebuilt tables differ
   */
  synchronized RebuildStatus change(boolean anyway) {
    Run run = ready();
    if (!anyway && !isEqual(run)) {
      throw refused("the rebuilt tables differ: look at the comparison, and say anyway=true");
    }
    carryOut(changingOver::toNext);
    return status();
  }

  synchronized RebuildStatus back() {
    if (!owner.has(Generation.PREVIOUS)) {
      throw refused("no earlier tables are kept");
    }
    if (run().isPresent() || owner.has(Generation.NEXT)) {
      throw refused("another rebuild was begun: drop it first");
    }
    carryOut(changingOver::backToPrevious);
    return status();
  }

  /** Also ends one that is going on. */
  synchronized RebuildStatus drop() {
    owner.does(each -> Owner.execute(each, "DELETE FROM rebuild.run"));
    carryOut(
        () -> {
          thread.awaitRest();
          owner.drop(Generation.NEXT);
        });
    return status();
  }

  synchronized RebuildStatus dropPrevious() {
    owner.drop(Generation.PREVIOUS);
    return status();
  }

  private Optional<Run> run() {
    return owner.does(Run::read);
  }

  private Run ready() {
    return run()
        .filter(each -> each.state() == Run.State.READY)
        .orElseThrow(() -> refused("no rebuilt tables are ready"));
  }

  private boolean isEqual(Run run) {
    try {
      return run.comparison() != null
          && json.readTree(run.comparison()).path("equalButForRules").asBoolean(false);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void carryOut(Runnable change) {
    try {
      change.run();
    } catch (RebuildFailure failure) {
      throw refused("not done: " + failure.getMessage());
    }
  }

  private static ProblemException refused(String why) {
    return new ProblemException(Problem.of(CONFLICT, "rebuild-refused", why));
  }
}
