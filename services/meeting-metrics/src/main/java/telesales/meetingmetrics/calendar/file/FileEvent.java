package telesales.meetingmetrics.calendar.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;

/** One event of a calendar file, which lasts one day or some. */
final class FileEvent {
  private static final String SPECIAL_DAY = "X-APPLE-SPECIAL-DAY";
  private static final int LONGEST_HOLIDAY = 31;
  private static final int LONGEST_NAME = 100;
  private static final int MOST_YEARS = 20;
  private static final int DIGITS_OF_DAY = 8;

  private final int number;
  private final VEvent event;

  private FileEvent(int number, VEvent event) {
    this.number = number;
    this.event = event;
  }

  static List<FileEvent> all(List<VEvent> events) {
    return IntStream.range(0, events.size())
        .mapToObj(i -> new FileEvent(i + 1, events.get(i)))
        .toList();
  }

  /** For messages, as in {@code VEVENT[3]}; the first is 1. */
  String path() {
    return "VEVENT[" + number + "]";
  }

  boolean isMarked() {
    return value(SPECIAL_DAY).isPresent();
  }

  boolean working() {
    return value(SPECIAL_DAY)
        .map(mark -> mark.toUpperCase(Locale.ROOT).equals("ALTERNATE-WORKDAY"))
        .orElseGet(() -> name().matches(".*班[)）]?"));
  }

  /**
   * @throws IllegalArgumentException if it has none
   */
  String name() {
    String name =
        value(Property.SUMMARY)
            .map(summary -> summary.replaceAll("\\p{Cntrl}", " ").strip())
            .filter(summary -> !summary.isEmpty())
            .orElseThrow(() -> new IllegalArgumentException("SUMMARY is missing"));
    return name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, length(name))));
  }

  /**
   * @param until the last day for what is repeated every year
   * @throws IllegalArgumentException saying what is not understood
   */
  List<LocalDate> dates(LocalDate until) {
    LocalDate first =
        day(Property.DTSTART).orElseThrow(() -> new IllegalArgumentException("DTSTART is missing"));
    LocalDate end = day(Property.DTEND).filter(first::isBefore).orElse(first.plusDays(1));
    if (end.isAfter(first.plusDays(LONGEST_HOLIDAY))) {
      throw new IllegalArgumentException("lasts longer than " + LONGEST_HOLIDAY + " days");
    }
    return beginnings(first, until).stream()
        .flatMap(begin -> begin.datesUntil(begin.plusDays(first.datesUntil(end).count())))
        .toList();
  }

  private List<LocalDate> beginnings(LocalDate first, LocalDate until) {
    Optional<String> rule = value(Property.RRULE);
    if (rule.isEmpty()) {
      return List.of(first);
    }
    if (!rule.get().toUpperCase(Locale.ROOT).contains("FREQ=YEARLY")) {
      throw new IllegalArgumentException("RRULE repeats it otherwise than every year");
    }
    try {
      return new Recur<LocalDate>(rule.get()).getDates(first, first, until.plusDays(1), MOST_YEARS);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("RRULE is not understood", e);
    }
  }

  /** Of a day with a time the day: holidays are whole days. */
  private Optional<LocalDate> day(String property) {
    return value(property)
        .map(
            value -> {
              try {
                return LocalDate.parse(
                    value.substring(0, Math.min(DIGITS_OF_DAY, value.length())),
                    DateTimeFormatter.BASIC_ISO_DATE);
              } catch (DateTimeException e) {
                throw new IllegalArgumentException(property + " is no day as in 20261001", e);
              }
            });
  }

  private Optional<String> value(String property) {
    return event.<Property>getProperty(property).map(Content::getValue);
  }

  private static int length(String name) {
    return name.codePointCount(0, name.length());
  }
}
