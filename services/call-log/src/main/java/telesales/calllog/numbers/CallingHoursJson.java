package telesales.calllog.numbers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telesales.calllog.domain.CallingHours;
import telesales.calllog.domain.CallingHours.Hours;
import telesales.edge.QueryParameters;

/** Calling hours as people write them. */
final class CallingHoursJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Day>> WEEK = new TypeReference<>() {};
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)|24:00");

  /**
   * One day's hours.
   *
   * @param from as in {@code 08:00}
   * @param until the first minute after, up to {@code 24:00}
   */
  record Day(@Nullable String from, @Nullable String until) {}

  private CallingHoursJson() {}

  /** By the days' names in lower case, Monday first. */
  static Map<String, Day> days(CallingHours hours) {
    Map<DayOfWeek, Hours> sorted = new TreeMap<>(hours.week());
    Map<String, Day> days = new LinkedHashMap<>();
    sorted.forEach(
        (day, each) -> days.put(name(day), new Day(time(each.from()), time(each.until()))));
    return days;
  }

  /** What is wrong is noted field by field, and left out. */
  static CallingHours hours(Map<String, @Nullable Day> days, QueryParameters problems) {
    Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
    days.forEach(
        (name, day) -> {
          Optional<DayOfWeek> weekday = weekday(name);
          if (weekday.isEmpty()) {
            problems.wrong("hours", "the days are monday to sunday");
          } else if (day != null) {
            hours(day)
                .ifPresentOrElse(
                    hours -> week.put(weekday.get(), hours),
                    () ->
                        problems.wrong(
                            "hours." + name, "from before until, as in 08:00, until up to 24:00"));
          }
        });
    return new CallingHours(week);
  }

  static String write(CallingHours hours) {
    try {
      return JSON.writeValueAsString(days(hours));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static CallingHours read(String json) {
    try {
      return hours(JSON.readValue(json, WEEK), new QueryParameters());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Hours> hours(Day day) {
    Optional<Integer> from = minute(day.from());
    Optional<Integer> until = minute(day.until());
    return from.isPresent() && until.isPresent() && from.get() < until.get()
        ? Optional.of(new Hours(from.get(), until.get()))
        : Optional.empty();
  }

  private static Optional<Integer> minute(@Nullable String time) {
    return Optional.ofNullable(time)
        .map(TIME::matcher)
        .filter(Matcher::matches)
        .map(
            matcher ->
                matcher.group(1) == null
                    ? 24 * 60
                    : Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2)));
  }

  private static String time(int minute) {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<DayOfWeek> weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (name(day).equals(name)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
