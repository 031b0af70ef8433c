package telesales.projection.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The hours of a day beside those of the day before. */
final class HoursOfDay {
  private final WorkingDay workingDay;
  private final List<HourSum> sums;

  /**
   * @param sums of both days
   */
  HoursOfDay(WorkingDay workingDay, List<HourSum> sums) {
    this.workingDay = workingDay;
    this.sums = sums;
  }

  /** The working day's hours, and those before and after in which somebody called. */
  List<Board.Hour> of(LocalDate date, LocalDate yesterday) {
    List<Integer> called =
        sums.stream().filter(each -> each.dials() > 0).map(HourSum::hour).sorted().toList();
    if (called.isEmpty()) {
      return List.of();
    }
    int first = Math.min(called.getFirst(), workingDay.morningFrom().getHour());
    int last = Math.max(called.getLast(), workingDay.afternoonUntil().getHour());
    return IntStream.rangeClosed(first, last)
        .mapToObj(
            hour ->
                new Board.Hour(
                    hour,
                    find(date, hour).dials(),
                    find(date, hour).effectiveCalls(),
                    find(yesterday, hour).effectiveCalls()))
        .toList();
  }

  private HourSum find(LocalDate day, int hour) {
    return sums.stream()
        .filter(each -> each.day().equals(day) && each.hour() == hour)
        .findFirst()
        .orElse(new HourSum(day, hour, 0, 0));
  }
}
