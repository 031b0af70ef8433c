package telesales.projection.rollup;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Scope.Level;
import telesales.edge.ProblemException;
import telesales.projection.board.CalendarPeriod;
import telesales.projection.board.Inputs;
import telesales.projection.board.Viewer;

/** What a request for a roll-up gives, read as strictly as for a board. */
public final class RollUpInputs {
  private static final LocalDate FIRST = LocalDate.of(1970, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 11, 30);

  private RollUpInputs() {}

  /** Fails for what there cannot be, what the viewer may not see, and with every wrong field. */
  public static RollUpQuestion ofTeam(
      String team,
      @Nullable String week,
      @Nullable String month,
      @Nullable String asOf,
      Viewer viewer) {
    if (!Inputs.isId(team)) {
      throw ProblemException.notFound("no such team");
    }
    viewer.mustSee(team);
    return question(Level.TEAM, team, week, month, asOf);
  }

  public static RollUpQuestion ofDepartment(
      String department, @Nullable String week, @Nullable String month, @Nullable String asOf) {
    if (!Inputs.isId(department)) {
      throw ProblemException.notFound("no such department");
    }
    return question(Level.DEPARTMENT, department, week, month, asOf);
  }

  public static RollUpQuestion ofCompany(
      @Nullable String week, @Nullable String month, @Nullable String asOf) {
    return question(Level.COMPANY, "", week, month, asOf);
  }

  private static RollUpQuestion question(
      Level level,
      String id,
      @Nullable String week,
      @Nullable String month,
      @Nullable String asOf) {
    var inputs = new Inputs();
    CalendarPeriod asked =
        inputs.read(
            "week",
            week,
            "a week as in 2026-W48, from 1970 to 2199, and not beside a month",
            text -> month == null ? within(CalendarPeriod.week(text)) : Optional.empty());
    CalendarPeriod ofMonth =
        inputs.read(
            "month",
            month,
            "a month as in 2026-11, from 1970 to 2199",
            text -> within(CalendarPeriod.month(text)));
    var question =
        new RollUpQuestion(level, id, asked == null ? ofMonth : asked, inputs.asOf(asOf));
    inputs.mustBeRight();
    return question;
  }

  private static Optional<CalendarPeriod> within(Optional<CalendarPeriod> asked) {
    return asked.filter(each -> !each.from().isBefore(FIRST) && !each.until().isAfter(LAST));
  }
}
