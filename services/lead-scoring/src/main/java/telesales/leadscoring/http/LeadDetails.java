package telesales.leadscoring.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Grade;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadGraded;
import telesales.contracts.leads.LeadEvent.LeadScored;
import telesales.contracts.leads.ScoreReason;
import telesales.leadscoring.domain.Results;

/**
 * A lead with its past.
 *
 * @param grades each change of its grade, the newest last
 * @param scores each change of its score, the newest last
 * @param visits the earliest first
 * @param deals the earliest first
 */
public record LeadDetails(
    @JsonUnwrapped LeadSummary summary,
    List<GradeChange> grades,
    List<ScoreChange> scores,
    List<VisitView> visits,
    List<DealView> deals) {
  /**
   * @param grade absent where it was taken back
   * @param at when the call began that gave it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record GradeChange(@Nullable Grade grade, String call, String agent, Instant at) {
    static GradeChange of(LeadGraded event) {
      return new GradeChange(
          event.grade(), event.call().value(), event.agent().value(), event.at());
    }
  }

  /**
   * @param score in percent, 0 to 100
   * @param at when the call began that changed it
   */
  public record ScoreChange(int score, String scorer, List<ScoreReason> reasons, Instant at) {
    static ScoreChange of(LeadScored event) {
      return new ScoreChange(event.score(), event.scorer(), event.reasons(), event.at());
    }
  }

  static LeadDetails of(LeadRow row, List<LeadEvent> events) {
    Results results = Results.after(events);
    return new LeadDetails(
        LeadSummary.of(row),
        ofKind(LeadGraded.class, events).map(GradeChange::of).toList(),
        ofKind(LeadScored.class, events).map(ScoreChange::of).toList(),
        results.visitsInTime().stream().map(VisitView::of).toList(),
        results.dealsInTime().stream().map(deal -> DealView.of(deal.deal(), results)).toList());
  }

  private static <E> Stream<E> ofKind(Class<E> kind, List<LeadEvent> events) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }
}
