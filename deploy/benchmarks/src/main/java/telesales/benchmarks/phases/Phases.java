package telesales.benchmarks.phases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All phases by their names, in the order in which they are run. */
public final class Phases {
  /** Those that take so long that they are run only where they are asked for. */
  public static final Set<String> ON_DEMAND = Set.of(HistoryPhase.NAME, RebuildPhase.NAME);

  private Phases() {}

  public static Map<String, Phase> all() {
    Map<String, Phase> phases = new LinkedHashMap<>();
    phases.put(YardstickPhase.NAME, new YardstickPhase());
    phases.put(PostsPhase.FRONT, PostsPhase::front);
    phases.put(PostsPhase.DIRECT, PostsPhase::direct);
    phases.put(PostsPhase.BATCH, PostsPhase::batch);
    phases.put("freshness", new FreshnessPhase());
    phases.put(WatchersPhase.NAME, new WatchersPhase());
    phases.put(StorePhase.NAME, new StorePhase());
    phases.put(OverloadPhase.NAME, new OverloadPhase());
    phases.put(HistoryPhase.NAME, new HistoryPhase());
    phases.put(RebuildPhase.NAME, new RebuildPhase());
    return phases;
  }
}
