package telesales.leadscoring.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import telesales.contracts.leads.ScoreReason;

/**
 * A lead as it stands.
 *
 * @param lead its id
 * @param customer a keyed hash of the phone number
 * @param owner the agent credited with its interest, otherwise the one who called first
 * @param grade A to D, of its latest graded call
 * @param interestedSince when the first call began that showed interest
 * @param score how likely it is to buy, in percent, 0 to 100
 * @param scorer what computed the score
 * @param reasons of the score, the strongest first, at most 5
 * @param calls how many are known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeadSummary(
    String lead,
    String customer,
    String owner,
    @Nullable String campaign,
    @Nullable String grade,
    @Nullable Instant interestedSince,
    @Schema(minimum = "0", maximum = "100") int score,
    String scorer,
    @JsonRawValue @Schema(implementation = ScoreReason[].class) String reasons,
    int calls,
    @Nullable Instant lastCallAt,
    @Nullable String lastDisposition) {
  static LeadSummary of(LeadRow row) {
    return new LeadSummary(
        row.leadId,
        row.customerId,
        row.ownerId,
        row.campaign,
        row.grade,
        row.interestedSince,
        row.score,
        row.scorer,
        row.reasons,
        row.calls,
        row.lastCallAt,
        row.lastDisposition);
  }
}
