package telesales.calllog.numbers;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.KnownNumber;
import telesales.contracts.CustomerId;
import telesales.edge.Problem;

/** A line of a file of numbers that are not to be called. */
sealed interface ImportLine {
  /** From 1. */
  long line();

  /** A number with its customer. */
  record Wanted(long line, CustomerId customer, KnownNumber number, Wish.Checked wish)
      implements ImportLine {}

  /** A line that makes no sense. */
  record Refused(long line, Problem problem) implements ImportLine {
    Answer answer() {
      return new Answer(line, problem.status(), null, problem);
    }
  }

  /**
   * What became of a line.
   *
   * @param status 200 if the number is on the list now, otherwise as PUT would have answered
   * @param changed false if it was there already
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answer(long line, int status, @Nullable Boolean changed, @Nullable Problem problem) {
    static Answer listed(long line, boolean changed) {
      return new Answer(line, 200, changed, null);
    }
  }
}
