package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;

/**
 * What a contest is about.
 *
 * @param kind who competes
 * @param sides two or more
 * @param metric the figure that they are measured by; the higher wins
 * @param tieBreak the figure that decides between equals; if there is none, they share the stake
 * @param perHead whether a team is measured by its figure for each member
 * @param period how long it lasts
 * @param from the first local day
 * @param until the last local day
 * @param stake the reward, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContestTerms(
    ContestKind kind,
    List<ContestSide> sides,
    Metric metric,
    @Nullable Metric tieBreak,
    boolean perHead,
    ContestPeriod period,
    LocalDate from,
    LocalDate until,
    String stake) {
  public ContestTerms {
    sides = List.copyOf(sides);
  }

  /** Whose meetings look at it. */
  @JsonIgnore
  public List<TeamId> teams() {
    return sides.stream().map(ContestSide::team).distinct().toList();
  }
}
