package telesales.meetingmetrics.agentday.domain;

import telesales.contracts.meetings.Period;
import telesales.figures.Figures;
import telesales.figures.WorkBlock;

/** The figures of an agent's day, by its two halves. */
public record DayFigures(Figures morning, Figures afternoon) {
  public static final DayFigures NONE = new DayFigures(Figures.NONE, Figures.NONE);

  public Figures day() {
    return morning.plus(afternoon);
  }

  public Figures of(WorkBlock block) {
    return switch (block) {
      case MORNING -> morning;
      case AFTERNOON -> afternoon;
    };
  }

  /**
   * @param period of a day; weeks and months have more days than this one
   */
  public Figures of(Period period) {
    return switch (period) {
      case MORNING -> morning;
      case AFTERNOON -> afternoon;
      case DAY -> day();
      case WEEK, MONTH -> throw new IllegalArgumentException(period + " is longer than a day");
    };
  }

  public DayFigures plus(Contribution each) {
    return plus(each.block(), each.figures());
  }

  public DayFigures minus(Contribution each) {
    return plus(each.block(), Figures.NONE.minus(each.figures()));
  }

  public DayFigures plus(WorkBlock block, Figures figures) {
    return switch (block) {
      case MORNING -> new DayFigures(morning.plus(figures), afternoon);
      case AFTERNOON -> new DayFigures(morning, afternoon.plus(figures));
    };
  }
}
