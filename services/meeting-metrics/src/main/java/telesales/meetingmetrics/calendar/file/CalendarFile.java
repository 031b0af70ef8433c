package telesales.meetingmetrics.calendar.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import telesales.edge.Problem.FieldError;
import telesales.edge.ProblemException;

/**
 * A calendar file of public holidays. Where it marks days off and days worked in exchange, as the
 * files of phones do ({@code X-APPLE-SPECIAL-DAY}), its other days are mere observances and left
 * out; otherwise each of its days is a day off, unless its name ends with 班 (worked).
 */
public final class CalendarFile {
  private static final int MOST_ERRORS = 100;

  private final List<FieldError> errors = new ArrayList<>();
  private final LocalDate until;
  private final int mostDays;

  private CalendarFile(LocalDate until, int mostDays) {
    this.until = until;
    this.mostDays = mostDays;
  }

  /**
   * @param until the last day for what the file repeats every year
   * @param mostDays that one file may name
   * @return each day once, sorted; of two that a file has for one day, the one that is worked
   * @throws ProblemException naming every event that is not understood
   */
  public static List<FileDay> read(byte[] file, LocalDate until, int mostDays) {
    var reading = new CalendarFile(until, mostDays);
    List<FileDay> days = reading.days(FileEvent.all(parsed(file)));
    if (!reading.errors.isEmpty()) {
      throw ProblemException.invalid(reading.errors);
    }
    return days;
  }

  private static List<VEvent> parsed(byte[] file) {
    try {
      Calendar calendar =
          new CalendarBuilder().build(new InputStreamReader(new ByteArrayInputStream(file), UTF_8));
      return calendar.getComponents(Component.VEVENT);
    } catch (ParserException | IOException | RuntimeException e) {
      throw ProblemException.invalid("body", "is no calendar file (iCalendar): " + firstLine(e));
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private List<FileDay> days(List<FileEvent> events) {
    boolean marked = events.stream().anyMatch(FileEvent::isMarked);
    Map<LocalDate, FileDay> days = new TreeMap<>();
    for (FileEvent event : events) {
      if ((!marked || event.isMarked()) && errors.size() < MOST_ERRORS) {
        add(event, days);
      }
    }
    if (days.isEmpty() && errors.isEmpty()) {
      errors.add(new FieldError("body", "has no days (VEVENT)"));
    }
    return List.copyOf(days.values());
  }

  private void add(FileEvent event, Map<LocalDate, FileDay> days) {
    try {
      for (LocalDate date : event.dates(until)) {
        var day = new FileDay(date, event.working(), event.name());
        days.merge(date, day, (one, other) -> one.working() ? one : other);
      }
      if (days.size() > mostDays) {
        throw ProblemException.invalid("body", "has more than " + mostDays + " days");
      }
    } catch (IllegalArgumentException notUnderstood) {
      errors.add(new FieldError(event.path(), String.valueOf(notUnderstood.getMessage())));
    }
  }
}
