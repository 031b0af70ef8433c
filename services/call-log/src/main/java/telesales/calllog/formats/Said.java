package telesales.calllog.formats;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import telesales.edge.Problem.FieldError;
import telesales.edge.ProblemException;

/**
 * The fields of one post by name. What is empty is not said; what is wrong is remembered, and all
 * of it told at the end.
 */
final class Said {
  static final int LONGEST = 100;
  private static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_CALL_SECONDS = 86_400;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,9})?");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private final Map<String, String> fields;
  private final List<FieldError> errors = new ArrayList<>();

  Said(Map<String, String> fields) {
    this.fields = fields;
  }

  /** As it was sent. */
  Optional<String> raw(String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** One line of at most 100 characters. */
  Optional<String> text(String name) {
    Optional<String> text = raw(name);
    if (text.filter(said -> said.length() > LONGEST).isPresent()) {
      refuse(name, "must have at most " + LONGEST + " characters");
    } else if (text.filter(said -> said.chars().anyMatch(Character::isISOControl)).isPresent()) {
      refuse(name, "must not have control characters");
    } else {
      return text;
    }
    return Optional.empty();
  }

  /** Any words; what is longer than a note is cut off, because the post itself is kept whole. */
  Optional<String> note(String name) {
    return raw(name)
        .map(text -> CONTROL.matcher(text).replaceAll(" "))
        .map(
            text ->
                text.codePointCount(0, text.length()) <= LONGEST_NOTE
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LONGEST_NOTE - 1)) + "…");
  }

  Optional<Instant> time(String name, ZoneId zone) {
    Optional<Instant> time = raw(name).flatMap(text -> Times.parse(text, zone));
    if (time.isEmpty() && raw(name).isPresent()) {
      refuse(name, "must be a date and time from the year 2000 on");
    }
    return time;
  }

  /** Dialers write 0 for what did not happen. */
  Optional<Instant> timeUnlessZero(String name, ZoneId zone) {
    return raw(name).filter(text -> !text.equals("0")).flatMap(_ -> time(name, zone));
  }

  Optional<Integer> seconds(String name) {
    return raw(name)
        .flatMap(
            text -> {
              if (SECONDS.matcher(text).matches()) {
                int seconds = (int) Double.parseDouble(text);
                if (seconds <= LONGEST_CALL_SECONDS) {
                  return Optional.of(seconds);
                }
              }
              refuse(name, "must be seconds from 0 to " + LONGEST_CALL_SECONDS);
              return Optional.empty();
            });
  }

  void refuse(String name, String detail) {
    errors.add(new FieldError(name, detail));
  }

  /**
   * @param names the first of which is missed if none is there
   */
  String required(String... names) {
    for (String name : names) {
      Optional<String> text = text(name);
      if (text.isPresent()) {
        return text.get();
      }
    }
    if (errors.isEmpty()) {
      refuse(names[0], "is missing: without it nobody knows which call this is");
    }
    throw ProblemException.invalid(errors);
  }

  /**
   * @throws ProblemException if anything was wrong
   */
  void check() {
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }
}
