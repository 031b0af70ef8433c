package telesales.figures;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;

/**
 * In which zone days are reckoned: a team's own, if it has one, and the floor's for everybody else.
 *
 * <p>An agent's zone is that of the agent's team. In which team an agent is on a day is known
 * before the day can be: so it is asked by the floor's day. Who moves between teams whose clocks
 * differ moves at the floor's midnight.
 *
 * @param floor for whoever is in no team, or in one without a zone of its own
 * @param ofTeams those that have their own
 */
public record FloorZones(ZoneId floor, Map<TeamId, ZoneId> ofTeams) {
  /** How many days from it a day elsewhere may reach: no clocks differ by more than 26 hours. */
  public static final int DAYS_AROUND = 2;

  public FloorZones {
    ofTeams = Map.copyOf(ofTeams);
  }

  /** A while, of which the end is no part. */
  public record Span(Instant from, Instant until) {}

  /** Without teams that have their own. */
  public static FloorZones of(ZoneId floor) {
    return new FloorZones(floor, Map.of());
  }

  /**
   * As services keep them.
   *
   * @param ofTeams names of zones by ids of teams
   */
  public static FloorZones of(ZoneId floor, Map<String, Object> ofTeams) {
    return new FloorZones(
        floor,
        ofTeams.entrySet().stream()
            .collect(
                toMap(
                    each -> new TeamId(each.getKey()),
                    each -> ZoneId.of(each.getValue().toString()))));
  }

  public ZoneId of(@Nullable TeamId team) {
    return team == null ? floor : ofTeams.getOrDefault(team, floor);
  }

  /**
   * @param teamOn the agent's team on a day; null if in none. Not asked where no team has its own
   *     zone
   */
  public ZoneId at(Instant instant, Function<LocalDate, @Nullable TeamId> teamOn) {
    return ofTeams.isEmpty() ? floor : of(teamOn.apply(LocalDate.ofInstant(instant, floor)));
  }

  /**
   * When it is that day for an agent: the instants whose local date it is. One span, unless the
   * agent moved from clocks to clocks about that day.
   *
   * @param teamOn as above
   */
  public List<Span> of(LocalDate day, Function<LocalDate, @Nullable TeamId> teamOn) {
    if (ofTeams.isEmpty()) {
      return List.of(span(day, floor));
    }
    List<Span> spans = new ArrayList<>();
    for (int around = -DAYS_AROUND; around <= DAYS_AROUND; around++) {
      LocalDate there = day.plusDays(around);
      add(spans, both(span(there, floor), span(day, of(teamOn.apply(there)))));
    }
    return List.copyOf(spans);
  }

  private static Span span(LocalDate day, ZoneId zone) {
    return new Span(
        day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static Span both(Span one, Span other) {
    return new Span(
        one.from.isAfter(other.from) ? one.from : other.from,
        one.until.isBefore(other.until) ? one.until : other.until);
  }

  /** What follows without a gap is one with what was before. */
  private static void add(List<Span> spans, Span next) {
    if (!next.from.isBefore(next.until)) {
      return;
    }
    if (!spans.isEmpty() && spans.getLast().until.equals(next.from)) {
      spans.set(spans.size() - 1, new Span(spans.getLast().from, next.until));
    } else {
      spans.add(next);
    }
  }
}
