package telesales.projection.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import telesales.projection.reaction.ProjectionReaction;

/** What a rebuild does, from where it stopped or was killed. */
@ApplicationScoped
class Rebuilding {
  private static final Logger LOG = Logger.getLogger(Rebuilding.class);

  private final Owner owner;
  private final Scaffold scaffold;
  private final CatchingUp catchingUp;
  private final ProjectionReaction reaction;
  private final Comparing comparing;
  private final ChangingOver changingOver;
  private final TopicReader topics;
  private final RebuildConfig config;
  private final ObjectMapper json;

  Rebuilding(
      Owner owner,
      Scaffold scaffold,
      CatchingUp catchingUp,
      ProjectionReaction reaction,
      Comparing comparing,
      ChangingOver changingOver,
      TopicReader topics,
      RebuildConfig config,
      ObjectMapper json) {
    this.owner = owner;
    this.scaffold = scaffold;
    this.catchingUp = catchingUp;
    this.reaction = reaction;
    this.comparing = comparing;
    this.changingOver = changingOver;
    this.topics = topics;
    this.config = config;
    this.json = json;
  }

  void goOn(Run run, BooleanSupplier stopping) {
    if (run.state() == Run.State.BUILDING && !build(run, stopping)) {
      return;
    }
    if (run.state() == Run.State.BUILDING) {
      scaffold.takeDown();
      owner.does(each -> run.state(each, Run.State.COMPARING, null));
      scaffold.letPlannersKnow();
    }
    Comparison comparison = comparing.compare();
    owner.does(
        each -> {
          Run.compared(each, written(comparison));
          return changesOver(run, comparison) ? 0 : run.state(each, Run.State.READY, null);
        });
    LOG.infof("rebuilt from %d events, equal: %s", comparison.events(), comparison.equal());
    if (changesOver(run, comparison)) {
      changingOver.toNext();
    }
  }

  /** Whoever set a rule wants what it moves; whatever else differs, somebody has to look at. */
  private static boolean changesOver(Run run, Comparison comparison) {
    return run.forRules() && comparison.equalButForRules();
  }

  /**
   * @return whether all is built, and nobody wants it to stop
   */
  private boolean build(Run run, BooleanSupplier stopping) {
    StreamsMet met = StreamsMet.unknown();
    if (!owner.isOfThisRelease(Generation.NEXT)) {
      // Nothing is there yet, or a start was killed in the middle, or a release came in between.
      owner.make(Generation.NEXT);
      scaffold.putUp();
      met = StreamsMet.noneYet();
    }
    var progress = new Progress(run);
    while (true) {
      Offsets serving = owner.does(each -> Offsets.of(Generation.SERVING, each));
      Offsets next = owner.does(each -> Offsets.of(Generation.NEXT, each));
      progress.begin(next.events(), serving.events());
      if (!progress.wanted.get() || stopping.getAsBoolean()) {
        return false;
      }
      if (isNear(next, serving)) {
        return true;
      }
      topics.mustBeWhole(serving.next().keySet());
      catchingUp.bring(
          Generation.NEXT,
          next,
          serving,
          reaction.unseenWithoutSums(),
          met,
          progress::add,
          () -> progress.wanted.get() && !stopping.getAsBoolean());
      progress.write();
    }
  }

  private boolean isNear(Offsets next, Offsets serving) {
    if (next.events() == 0) {
      return serving.events() == 0;
    }
    return serving.events() - next.events() <= config.batchSize();
  }

  private String written(Comparison comparison) {
    try {
      return json.writeValueAsString(comparison);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Told by several workers, written once a second. */
  private final class Progress {
    final AtomicBoolean wanted = new AtomicBoolean(true);
    private final Run run;
    private final AtomicLong events = new AtomicLong();
    private final Pace pace = new Pace(System.nanoTime());
    private long total;

    Progress(Run run) {
      this.run = run;
    }

    synchronized void begin(long done, long ofAll) {
      events.set(done);
      total = ofAll;
      write();
    }

    synchronized void add(long more) {
      events.addAndGet(more);
      pace.add(more);
      if (pace.isDue(System.nanoTime())) {
        write();
      }
    }

    synchronized void write() {
      double perSecond = pace.reckon(System.nanoTime());
      wanted.set(owner.does(each -> run.progress(each, events.get(), total, perSecond)));
    }
  }
}
