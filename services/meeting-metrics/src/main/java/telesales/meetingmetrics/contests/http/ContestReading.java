package telesales.meetingmetrics.contests.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ContestKind;
import telesales.contracts.meetings.ContestPeriod;
import telesales.contracts.meetings.ContestSide;
import telesales.contracts.meetings.ContestTerms;
import telesales.contracts.meetings.Metric;
import telesales.figures.WorkCalendar;
import telesales.meetingmetrics.MeetingMetricsConfig.ContestLimits;
import telesales.meetingmetrics.contests.domain.ContestDays;
import telesales.meetingmetrics.contests.domain.RandomDraw;
import telesales.meetingmetrics.floor.domain.Floor;
import telesales.meetingmetrics.http.Body;

/** Contests as they are sent, with every mistake in them named. */
final class ContestReading {
  private static final int LONGEST_ID = 100;
  private static final Set<String> BY_HAND =
      Set.of("kind", "sides", "metric", "tieBreak", "perHead", "period", "from", "until", "stake");
  private static final Set<String> BY_LOT =
      Set.of("team", "absent", "metric", "tieBreak", "period", "from", "until", "stake", "seed");

  /** A draw: whom it pairs, and all that its contests have in common, once sides are drawn. */
  record Lot(TeamId team, List<String> members, @Nullable Long seed, Common common) {}

  /** Everything but who meets whom. */
  record Common(
      Metric metric,
      @Nullable Metric tieBreak,
      ContestPeriod period,
      ContestDays days,
      String stake) {
    ContestTerms between(ContestKind kind, List<ContestSide> sides, boolean perHead) {
      return new ContestTerms(
          kind, sides, metric, tieBreak, perHead, period, days.from(), days.until(), stake);
    }
  }

  private final Body body = new Body();
  private final Floor floor;
  private final WorkCalendar calendar;
  private final LocalDate today;
  private final ContestLimits limits;
  private final Consumer<@Nullable TeamId> mayHold;

  /**
   * @param mayHold refuses a team whose contests the caller does not hold; null is nobody's team
   */
  ContestReading(
      Floor floor,
      WorkCalendar calendar,
      LocalDate today,
      ContestLimits limits,
      Consumer<@Nullable TeamId> mayHold) {
    this.mayHold = mayHold;
    this.floor = floor;
    this.calendar = calendar;
    this.today = today;
    this.limits = limits;
  }

  ContestTerms byHand(@Nullable JsonNode sent) {
    JsonNode fields = body.fields(sent, BY_HAND);
    ContestKind kind = body.oneOf(fields, "", "kind", ContestKind.values(), ContestKind::wireName);
    List<ContestSide> sides = sides(fields, kind);
    boolean perHead = fields.has("perHead") && body.yesOrNo(fields, "", "perHead");
    if (perHead && kind == ContestKind.AGENTS) {
      body.wrong("perHead", "is for contests of teams");
    }
    Common common = common(fields, sides.isEmpty() ? null : sides.getFirst().team());
    body.mustBeRight();
    return common.between(kind, sides, perHead);
  }

  Lot byLot(@Nullable JsonNode sent) {
    JsonNode fields = body.fields(sent, BY_LOT);
    String team = body.id(fields, "", "team");
    boolean known = floor.hasTeam(team);
    if (fields.path("team").isTextual()) {
      mayHold.accept(known ? new TeamId(team) : null);
    }
    if (!known) {
      body.wrong("team", "is not on the floor");
    }
    Long seed =
        fields.hasNonNull("seed")
            ? Long.valueOf(body.whole(fields, "", "seed", 0, RandomDraw.LARGEST_SEED))
            : null;
    var id = new TeamId(team);
    Set<String> members = new TreeSet<>(known ? membersOf(id) : List.of());
    if (fields.hasNonNull("absent")) {
      ids(fields, "absent").forEach(members::remove);
    }
    if (known && members.size() < 2) {
      body.wrong("team", "has fewer than two members who are there");
    }
    Common common = common(fields, known ? id : null);
    body.mustBeRight();
    return new Lot(id, List.copyOf(members), seed, common);
  }

  private List<String> membersOf(TeamId team) {
    return floor.membersOn(today, team).stream().map(AgentId::value).toList();
  }

  private Common common(JsonNode fields, @Nullable TeamId team) {
    Metric metric = body.oneOf(fields, "", "metric", Metric.values(), Metric::wireName);
    Metric tieBreak =
        fields.hasNonNull("tieBreak")
            ? body.oneOf(fields, "", "tieBreak", Metric.values(), Metric::wireName)
            : null;
    if (tieBreak == metric) {
      body.wrong("tieBreak", "must be another metric than the contest's");
    }
    ContestPeriod period =
        body.oneOf(fields, "", "period", ContestPeriod.values(), ContestPeriod::wireName);
    return new Common(
        metric, tieBreak, period, days(fields, period, team), body.name(fields, "", "stake"));
  }

  private ContestDays days(JsonNode fields, ContestPeriod period, @Nullable TeamId team) {
    LocalDate from = body.optionalDay(fields, "", "from").orElse(today);
    LocalDate until = from;
    if (period == ContestPeriod.DAYS) {
      until = body.day(fields, "", "until");
    } else if (fields.hasNonNull("until")) {
      body.wrong("until", "is for the period days; any other follows from its first day");
    }
    ContestDays days =
        ContestDays.of(
            period,
            from,
            until,
            day ->
                calendar
                    .dayPlan(day, team, team == null ? null : floor.departmentOf(team).orElse(null))
                    .working());
    if (days.until().isBefore(today)) {
      body.wrong(period == ContestPeriod.DAYS ? "until" : "from", "the contest would be over");
    } else if (days.from().isBefore(today.minusDays(limits.maxDaysAgo()))) {
      body.wrong("from", "is more than " + limits.maxDaysAgo() + " days ago");
    } else if (days.until().isBefore(days.from())) {
      body.wrong("until", "must not be before the first day");
    } else if (days.until().isAfter(days.from().plusDays(limits.maxDays() - 1L))) {
      body.wrong("until", "a contest lasts " + limits.maxDays() + " days at most");
    } else if (days.from().isAfter(today.plusDays(limits.maxDays()))) {
      body.wrong("from", "is more than " + limits.maxDays() + " days ahead");
    }
    return days;
  }

  private List<ContestSide> sides(JsonNode fields, ContestKind kind) {
    List<String> ids = ids(fields, "sides");
    if (ids.size() < 2 || ids.size() > limits.maxSides()) {
      body.wrong("sides", "must be 2 to " + limits.maxSides());
      return List.of();
    }
    if (new HashSet<>(ids).size() < ids.size()) {
      body.wrong("sides", "nobody competes with itself");
    }
    List<ContestSide> sides = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      TeamId team =
          kind == ContestKind.TEAMS
              ? (floor.hasTeam(id) ? new TeamId(id) : null)
              : floor.teamOn(today, new AgentId(id)).orElse(null);
      mayHold.accept(team);
      if (team == null) {
        body.wrong(
            "sides[" + i + "]",
            kind == ContestKind.TEAMS ? "is no team on the floor" : "belongs to no team today");
      } else {
        sides.add(new ContestSide(id, team));
      }
    }
    return sides;
  }

  private List<String> ids(JsonNode fields, String field) {
    List<JsonNode> list = body.list(fields, "", field);
    List<String> found = new ArrayList<>();
    for (JsonNode each : list) {
      if (!each.isTextual()
          || each.textValue().isBlank()
          || each.textValue().length() > LONGEST_ID) {
        body.wrong(field, "must be ids of 1 to " + LONGEST_ID + " characters");
        return List.of();
      }
      found.add(each.textValue());
    }
    return found;
  }
}
