package telesales.calllog.sheets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.calllog.sheets.domain.CallSheet;
import telesales.calllog.sheets.domain.CallSheet.Accepted;
import telesales.calllog.sheets.domain.CallSheet.NotSubmitted;
import telesales.calllog.sheets.domain.CallSheet.Returned;
import telesales.calllog.sheets.domain.CallSheet.Submission;
import telesales.calllog.sheets.domain.CallSheet.Submitted;

/**
 * Where a sheet stands between agent and manager.
 *
 * @param dueAt by when it is to be handed in
 * @param late whether it was handed in after that, or is not yet and should be
 * @param submittedAt when it was handed in last
 * @param judgedBy the account that accepted or returned it
 * @param reason why it was returned
 * @param changedSince whether its calls changed after it was handed in, or after it was accepted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetStatus(
    Status status,
    Instant dueAt,
    boolean late,
    @Nullable Instant submittedAt,
    @Nullable String judgedBy,
    @Nullable Instant judgedAt,
    @Nullable String reason,
    boolean changedSince) {

  enum Status {
    @JsonProperty("none")
    NONE,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("returned")
    RETURNED
  }

  /**
   * @param dueAt by when it is to be handed in if it was not yet
   * @param changedAt when its calls changed last; null if there are none
   */
  static SheetStatus of(CallSheet sheet, Instant dueAt, Instant now, @Nullable Instant changedAt) {
    return switch (sheet) {
      case NotSubmitted _ ->
          new SheetStatus(Status.NONE, dueAt, now.isAfter(dueAt), null, null, null, null, false);
      case Submitted(var submission) ->
          handedIn(Status.SUBMITTED, submission, null, null, null, submission.at(), changedAt);
      case Accepted(var submission, var by, var at) ->
          handedIn(Status.ACCEPTED, submission, by, at, null, at, changedAt);
      case Returned(var submission, var reason, var by, var at) ->
          handedIn(Status.RETURNED, submission, by, at, reason, submission.at(), changedAt);
    };
  }

  private static SheetStatus handedIn(
      Status status,
      Submission submission,
      @Nullable String by,
      @Nullable Instant at,
      @Nullable String reason,
      Instant seenAt,
      @Nullable Instant changedAt) {
    return new SheetStatus(
        status,
        submission.dueAt(),
        submission.late(),
        submission.at(),
        by,
        at,
        reason,
        changedAt != null && changedAt.isAfter(seenAt));
  }

  /**
   * The calls that changed after this are shown as changed; null if there is nothing to compare.
   */
  @Nullable Instant comparedWith() {
    return status == Status.ACCEPTED ? judgedAt : submittedAt;
  }
}
