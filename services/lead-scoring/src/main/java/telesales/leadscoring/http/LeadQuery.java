package telesales.leadscoring.http;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Grade;
import telesales.edge.QueryParameters;

/**
 * Which leads are asked for.
 *
 * @param minScore in percent
 */
record LeadQuery(
    Optional<String> owner, Optional<Grade> grade, int minScore, int limit, Optional<Place> after) {
  private static final int MOST = 200;
  private static final int USUAL = 50;
  private static final Map<String, Grade> GRADES =
      new TreeMap<>(Map.of("A", Grade.A, "B", Grade.B, "C", Grade.C, "D", Grade.D));
  private static final String OF_TEAM =
      "ownerId in (select m.agentId from MembershipRow m where m.teamId = :team"
          + " and m.fromDay <= :today and (m.untilDay is null or m.untilDay > :today))";

  static LeadQuery read(
      @Nullable String owner,
      @Nullable String grade,
      @Nullable String minScore,
      @Nullable String limit,
      @Nullable String after) {
    var parameters = new QueryParameters();
    var query =
        new LeadQuery(
            parameters.id("owner", owner),
            parameters.oneOf("grade", grade, GRADES),
            parameters.number("minScore", minScore, 0, 100, 0),
            parameters.number("limit", limit, 1, MOST, USUAL),
            place(parameters, after));
    parameters.check();
    return query;
  }

  LeadQuery ownedBy(String agent) {
    return new LeadQuery(Optional.of(agent), grade, minScore, limit, after);
  }

  /** At most one more than the limit, so that it is known whether more follow. */
  Uni<List<LeadRow>> all() {
    return find(new ArrayList<>(), new HashMap<>());
  }

  /** Of those whose owners belong to the team today. */
  Uni<List<LeadRow>> ofTeam(String team, LocalDate today) {
    var parameters = new HashMap<String, Object>(Map.of("team", team, "today", today));
    return find(new ArrayList<>(List.of(OF_TEAM)), parameters);
  }

  private Uni<List<LeadRow>> find(List<String> conditions, Map<String, Object> parameters) {
    conditions.add("calls > 0 and score >= :minScore");
    parameters.put("minScore", minScore);
    owner.ifPresent(
        agent -> {
          conditions.add("ownerId = :owner");
          parameters.put("owner", agent);
        });
    grade.ifPresent(
        wanted -> {
          conditions.add("grade = :grade");
          parameters.put("grade", wanted.name());
        });
    after.ifPresent(
        place -> {
          conditions.add("(score < :afterScore or score = :afterScore and leadId > :afterLead)");
          parameters.put("afterScore", place.score());
          parameters.put("afterLead", place.lead());
        });
    String where = String.join(" and ", conditions);
    return LeadRow.<LeadRow>find(where + " order by score desc, leadId", parameters)
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
