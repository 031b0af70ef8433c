package telesales.figures;

import java.time.LocalTime;

/** The two halves of a working day; the noon meeting lies between them. */
public enum WorkBlock {
  MORNING,
  AFTERNOON;

  /**
   * @param noonMeeting when it begins on that day, by the team's calendar
   */
  public static WorkBlock of(LocalTime time, LocalTime noonMeeting) {
    return time.isBefore(noonMeeting) ? MORNING : AFTERNOON;
  }
}
