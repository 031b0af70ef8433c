package telesales.projection.overview;

import org.jspecify.annotations.Nullable;
import telesales.edge.ProblemException;
import telesales.projection.board.Inputs;

/** What a request for an overview gives, read as strictly as for a board. */
public final class OverviewInputs {
  private OverviewInputs() {}

  /**
   * Fails with a problem for a department that there cannot be, and with every wrong field.
   *
   * @param department null for the company
   */
  public static OverviewQuestion question(
      @Nullable String department, @Nullable String date, @Nullable String asOf) {
    if (department != null && !Inputs.isId(department)) {
      throw ProblemException.notFound("no such department");
    }
    var inputs = new Inputs();
    var question = new OverviewQuestion(department, inputs.date(date), inputs.asOf(asOf));
    inputs.mustBeRight();
    return question;
  }
}
