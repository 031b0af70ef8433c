package telesales.leadscoring.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads, the highest score first.
 *
 * @param next to be sent as {@code after} for the leads that follow; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeadPage(List<LeadSummary> leads, @Nullable String next) {
  /**
   * @param found one more than asked for, if there are more
   */
  static LeadPage of(List<LeadRow> found, int limit) {
    List<LeadRow> shown = found.subList(0, Math.min(limit, found.size()));
    return new LeadPage(
        shown.stream().map(LeadSummary::of).toList(),
        found.size() > limit ? Place.of(shown.getLast()).toString() : null);
  }
}
