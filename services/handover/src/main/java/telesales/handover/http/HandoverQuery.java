package telesales.handover.http;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telesales.edge.QueryParameters;
import telesales.handover.HandoverStatus;

/** Which handovers are asked for. */
record HandoverQuery(
    Optional<HandoverStatus> status,
    Optional<String> team,
    Optional<String> agent,
    int limit,
    Optional<Place> after) {
  private static final int MOST = 200;
  private static final int USUAL = 50;
  private static final Map<String, HandoverStatus> STATUSES =
      new TreeMap<>(
          Arrays.stream(HandoverStatus.values())
              .collect(toMap(HandoverStatus::wireName, status -> status)));

  static HandoverQuery read(
      @Nullable String status,
      @Nullable String team,
      @Nullable String limit,
      @Nullable String after) {
    var parameters = new QueryParameters();
    var query =
        new HandoverQuery(
            parameters.oneOf("status", status, STATUSES),
            parameters.id("team", team),
            Optional.empty(),
            parameters.number("limit", limit, 1, MOST, USUAL),
            place(parameters, after));
    parameters.check();
    return query;
  }

  HandoverQuery wonBy(String name) {
    return new HandoverQuery(status, team, Optional.of(name), limit, after);
  }

  HandoverQuery ofTeam(String name) {
    return new HandoverQuery(status, Optional.of(name), agent, limit, after);
  }

  /** At most one more than the limit, so that it is known whether more follow. */
  Uni<List<HandoverRow>> find() {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> parameters = new HashMap<>();
    status.ifPresent(
        wanted -> {
          conditions.add("status = :status");
          parameters.put("status", wanted.wireName());
        });
    team.ifPresent(
        wanted -> {
          conditions.add("teamId = :team");
          parameters.put("team", wanted);
        });
    agent.ifPresent(
        wanted -> {
          conditions.add("agentId = :agent");
          parameters.put("agent", wanted);
        });
    after.ifPresent(
        place -> {
          conditions.add(
              "(openedAt < :openedAt or openedAt = :openedAt and handoverId > :handover)");
          parameters.put("openedAt", place.openedAt());
          parameters.put("handover", place.handover());
        });
    String where = String.join(" and ", conditions);
    return HandoverRow.<HandoverRow>find(where + " order by openedAt desc, handoverId", parameters)
        .range(0, limit)
        .list();
  }

  private static Optional<Place> place(QueryParameters parameters, @Nullable String after) {
    if (after == null) {
      return Optional.empty();
    }
    Optional<Place> place = Place.read(after);
    if (place.isEmpty()) {
      parameters.wrong("after", "what the page before said as next");
    }
    return place;
  }
}
