package telesales.projection.board;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telesales.contracts.calls.Objection;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.Metric;
import telesales.edge.Problem;
import telesales.edge.ProblemException;

/** What a request gives, read strictly; all that is wrong with it is told at once. */
public final class Inputs {
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2199-12-31T23:59:59Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 30);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_WORDS = 100;

  private final List<Problem.FieldError> errors = new ArrayList<>();

  static boolean isStorable(Instant instant) {
    return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }

  /** Fails with "not found" for a meeting that there is not. */
  public static Meeting meeting(String given) {
    return Arrays.stream(Meeting.values())
        .filter(each -> each.wireName().equals(given))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("no such meeting"));
  }

  /** Fails for what there cannot be, what the viewer may not see, and with every wrong field. */
  public BoardQuestion question(
      String team, @Nullable String date, @Nullable String asOf, Viewer viewer) {
    if (!isId(team)) {
      throw ProblemException.notFound("no such team");
    }
    viewer.mustSee(team);
    var question = new BoardQuestion(team, date(date), asOf(asOf));
    mustBeRight();
    return question;
  }

  /** Fails with every field that was read and is wrong. */
  public void mustBeRight() {
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  public @Nullable LocalDate date(@Nullable String given) {
    return read("date", given, "a day as in 2026-11-21, from 1970 to 2199", Inputs::day);
  }

  @Nullable LocalDate from(@Nullable String given) {
    return read("from", given, "a day as in 2026-11-01, from 1970 to 2199", Inputs::day);
  }

  public @Nullable Instant asOf(@Nullable String given) {
    return read(
        "asOf",
        given,
        "an instant as in 2026-11-21T03:30:00Z, from 1970 to 2199",
        text -> Optional.of(Instant.parse(text)).filter(Inputs::isStorable));
  }

  public @Nullable YearMonth month(@Nullable String given) {
    return read(
        "month",
        given,
        "a month as in 2026-11, from 1970 to 2199",
        text ->
            Optional.of(text)
                .filter(each -> MONTH.matcher(each).matches())
                .map(YearMonth::parse)
                .filter(
                    each -> isStorable(each.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC))));
  }

  /** A kind of objection, as calls tell it. */
  public @Nullable String objection(String parameter, @Nullable String given) {
    String all =
        String.join(", ", Arrays.stream(Objection.values()).map(Objection::wireName).toList());
    return read(
        parameter,
        given,
        "one of " + all,
        text ->
            Arrays.stream(Objection.values())
                .map(Objection::wireName)
                .filter(name -> name.equals(text))
                .findAny());
  }

  /** Words to look for. */
  public @Nullable String words(@Nullable String given) {
    return read(
        "words",
        given,
        "1 to " + LONGEST_WORDS + " characters",
        text ->
            Optional.of(text.strip())
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_WORDS)
                .filter(words -> words.indexOf('\0') < 0));
  }

  Metric figure(@Nullable String given) {
    String all = String.join(", ", Arrays.stream(Metric.values()).map(Metric::wireName).toList());
    Metric figure =
        read(
            "figure",
            given == null ? "" : given,
            "one of " + all,
            text ->
                Arrays.stream(Metric.values())
                    .filter(each -> each.wireName().equals(text))
                    .findFirst());
    return figure == null ? Metric.DIALS : figure;
  }

  @Nullable String agent(@Nullable String given) {
    return read(
        "agent",
        given,
        "an agent's id, 1 to " + LONGEST_ID + " characters",
        text -> Optional.of(text).filter(Inputs::isId));
  }

  boolean breachesOnly(@Nullable String given) {
    return Boolean.TRUE.equals(
        read(
            "only",
            given,
            "breaches, or absent",
            text -> Optional.of(true).filter(_ -> text.equals("breaches"))));
  }

  int limit(@Nullable String given, int most) {
    Integer limit =
        read(
            "limit",
            given,
            "a number from 1 to " + most,
            text -> Optional.of(Integer.valueOf(text)).filter(each -> each >= 1 && each <= most));
    return limit == null ? most : limit;
  }

  PageEnd after(@Nullable String given) {
    PageEnd end = read("after", given, "what an answer gave as next", PageEnd::read);
    return end == null ? PageEnd.BEFORE_ALL : end;
  }

  /** Null where nothing was given, and for what is wrong: which is told by {@link #mustBeRight}. */
  public <T> @Nullable T read(
      String field, @Nullable String given, String expected, Function<String, Optional<T>> parse) {
    if (given == null) {
      return null;
    }
    try {
      Optional<T> value = parse.apply(given);
      if (value.isPresent()) {
        return value.get();
      }
    } catch (DateTimeException | NumberFormatException e) {
      // Told below, like whatever else does not fit.
    }
    errors.add(new Problem.FieldError(field, "must be " + expected));
    return null;
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text)
        .filter(each -> DAY.matcher(each).matches())
        .map(LocalDate::parse)
        .filter(each -> !each.isBefore(FIRST_DAY) && !each.isAfter(LAST_DAY));
  }

  public static boolean isId(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_ID
        && text.chars().noneMatch(Character::isISOControl);
  }
}
