package telesales.projection.counting;

import java.time.LocalDate;
import telesales.figures.WorkTime;

/**
 * An hour of a local day.
 *
 * @param hour 0 to 23
 */
record Hour(LocalDate day, int hour) {
  static Hour of(WorkTime time) {
    return new Hour(time.date(), time.hour());
  }
}
