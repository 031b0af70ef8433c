package telesales.figures;

import java.time.LocalTime;

/** The two halves of a working day; the noon meeting lies between them. */
public enum WorkBlock {
  MORNING,
  AFTERNOON;

  /** When the afternoon begins, unless a calendar says otherwise: with the noon meeting. */
  public static final LocalTime NOON_MEETING = LocalTime.of(13, 30);

  public static WorkBlock of(LocalTime time) {
    return time.isBefore(NOON_MEETING) ? MORNING : AFTERNOON;
  }
}
