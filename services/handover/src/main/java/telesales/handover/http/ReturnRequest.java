package telesales.handover.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import telesales.edge.ProblemException;

/**
 * Why a lead is given back.
 *
 * @param reason 1 to 500 characters
 */
public record ReturnRequest(
    @Schema(required = true, minLength = 1, maxLength = 500) @Nullable String reason) {
  private static final int LONGEST = 500;

  /**
   * @throws ProblemException if it cannot be stored or says nothing
   */
  static String checked(@Nullable ReturnRequest request) {
    String reason = request == null || request.reason == null ? "" : request.reason.strip();
    if (reason.isEmpty()
        || reason.length() > LONGEST
        || reason.codePoints().anyMatch(ReturnRequest::isNoText)) {
      throw ProblemException.invalid(
          "reason", "1 to " + LONGEST + " characters, without control characters");
    }
    return reason;
  }

  private static boolean isNoText(int codePoint) {
    return (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t')
        || Character.getType(codePoint) == Character.SURROGATE;
  }
}
