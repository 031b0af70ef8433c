package telesales.handover.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.handover.HandoverView;

/**
 * Handovers, the newest first.
 *
 * @param next to be sent as {@code after} for the handovers that follow; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandoverPage(List<HandoverView> handovers, @Nullable String next) {
  /**
   * @param found one more than asked for, if there are more
   */
  static HandoverPage of(List<HandoverRow> found, int limit) {
    List<HandoverRow> shown = found.subList(0, Math.min(limit, found.size()));
    return new HandoverPage(
        shown.stream().map(HandoverRow::view).toList(),
        found.size() > limit ? Place.of(shown.getLast()).toString() : null);
  }
}
