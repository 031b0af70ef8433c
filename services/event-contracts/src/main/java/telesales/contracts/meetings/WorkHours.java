package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/**
 * A working day: when calls are made, and when its three meetings begin. Local times in whole
 * minutes; the morning, the break and the afternoon follow each other, and so do the meetings.
 *
 * @param morningFrom when calls begin; the pace of a day runs from here
 * @param morningUntil when they stop for the break
 * @param afternoonFrom when they begin again
 * @param afternoonUntil when the working day ends
 * @param morningMeeting when it begins (早会)
 * @param noonMeeting when it begins (午会)
 * @param eveningMeeting when it begins (夕会)
 */
public record WorkHours(
    @JsonFormat(pattern = PATTERN) LocalTime morningFrom,
    @JsonFormat(pattern = PATTERN) LocalTime morningUntil,
    @JsonFormat(pattern = PATTERN) LocalTime afternoonFrom,
    @JsonFormat(pattern = PATTERN) LocalTime afternoonUntil,
    @JsonFormat(pattern = PATTERN) LocalTime morningMeeting,
    @JsonFormat(pattern = PATTERN) LocalTime noonMeeting,
    @JsonFormat(pattern = PATTERN) LocalTime eveningMeeting) {
  public static final String PATTERN = "HH:mm";

  /** The same day, but with the morning meeting at another time. */
  public WorkHours withMorningMeeting(LocalTime at) {
    return new WorkHours(
        morningFrom, morningUntil, afternoonFrom, afternoonUntil, at, noonMeeting, eveningMeeting);
  }
}
