package telesales.calllog.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telesales.edge.Problem.FieldError;
import telesales.edge.ProblemException;

/** Reads fields of a JSON object one by one, and remembers each that is wrong. */
public final class Fields {
  private static final int LONGEST_SHOWN = 40;

  private final JsonNode object;
  private final Set<String> read = new TreeSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  Fields(JsonNode object) {
    this.object = object;
  }

  /**
   * Of a body that is one JSON object.
   *
   * @throws ProblemException if it is none
   */
  public static Fields of(byte[] body) {
    return new Fields(CallReader.object(body));
  }

  /**
   * @throws ProblemException if anything was wrong, or sent and not read
   */
  public void check() {
    refuseUnknown();
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  List<FieldError> errors() {
    return errors;
  }

  void refuse(String field, String detail) {
    errors.add(new FieldError(field, detail));
  }

  /**
   * Whatever was not read is not known: more likely a slip of the pen than meant to be passed over.
   */
  void refuseUnknown() {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!read.contains(name)) {
                refuse(shortened(name), "is not a field of a call");
              }
            });
  }

  Optional<String> text(String field, int longest) {
    return value(field).flatMap(value -> text(field, value, longest));
  }

  Optional<String> requiredText(String field, int longest) {
    return required(field).flatMap(value -> text(field, value, longest));
  }

  /** A text that may have several lines. */
  Optional<String> lines(String field, int longest) {
    return value(field).flatMap(value -> text(field, value, longest, Fields::isLayout));
  }

  /** The same, where it must be there. */
  public Optional<String> requiredLines(String field, int longest) {
    return required(field).flatMap(value -> text(field, value, longest, Fields::isLayout));
  }

  Optional<Instant> instant(String field) {
    return value(field).flatMap(value -> instant(field, value));
  }

  Optional<Instant> requiredInstant(String field) {
    return required(field).flatMap(value -> instant(field, value));
  }

  Optional<Integer> requiredInteger(String field, int least, int most) {
    return required(field)
        .flatMap(
            value -> {
              if (!value.isIntegralNumber() || !value.canConvertToLong()) {
                refuse(field, "must be a whole number");
              } else if (value.longValue() < least || value.longValue() > most) {
                refuse(field, "must be from " + least + " to " + most);
              } else {
                return Optional.of(value.intValue());
              }
              return Optional.empty();
            });
  }

  Optional<Boolean> flag(String field) {
    return value(field)
        .flatMap(
            value -> {
              if (!value.isBoolean()) {
                refuse(field, "must be true or false");
                return Optional.empty();
              }
              return Optional.of(value.booleanValue());
            });
  }

  <T> Optional<T> oneOf(String field, T[] values, Function<T, String> name) {
    return value(field).flatMap(value -> oneOf(field, value, values, name));
  }

  /**
   * @param values what it means in the end, to be named if it means nothing
   */
  <T> Optional<T> requiredMeaning(
      String field, Function<String, Optional<T>> meaning, T[] values, Function<T, String> name) {
    return required(field)
        .flatMap(
            value -> {
              Optional<T> meant =
                  Optional.ofNullable(value.textValue()).map(String::strip).flatMap(meaning);
              return meant.isPresent() ? meant : oneOf(field, value, values, name);
            });
  }

  Optional<JsonNode> value(String field) {
    read.add(field);
    JsonNode value = object.get(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  private Optional<JsonNode> required(String field) {
    Optional<JsonNode> value = value(field);
    if (value.isEmpty()) {
      refuse(field, "is missing");
    }
    return value;
  }

  private Optional<String> text(String field, JsonNode value, int longest) {
    return text(field, value, longest, _ -> false);
  }

  private Optional<String> text(
      String field, JsonNode value, int longest, IntPredicate allowedControl) {
    String text = value.isTextual() ? value.textValue().strip() : "";
    if (!value.isTextual()) {
      refuse(field, "must be a text");
    } else if (text.isEmpty() || text.length() > longest) {
      refuse(field, "must have 1 to " + longest + " characters");
    } else if (hasControl(text, allowedControl)) {
      refuse(field, "must not have control characters");
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  private static boolean hasControl(String text, IntPredicate allowed) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i)) && !allowed.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Instant> instant(String field, JsonNode value) {
    if (value.isTextual()) {
      try {
        return Optional.of(OffsetDateTime.parse(value.textValue()).toInstant());
      } catch (DateTimeException e) {
        refuse(field, "must be a date and time with offset, as in 2026-03-02T09:30:00+08:00");
        return Optional.empty();
      }
    }
    refuse(field, "must be a text with a date and time");
    return Optional.empty();
  }

  private <T> Optional<T> oneOf(
      String field, JsonNode value, T[] values, Function<T, String> name) {
    @Nullable String wanted = value.textValue();
    Optional<T> found =
        Arrays.stream(values).filter(each -> name.apply(each).equals(wanted)).findFirst();
    if (found.isEmpty()) {
      refuse(
          field,
          "must be one of " + Arrays.stream(values).map(name).collect(Collectors.joining(", ")));
    }
    return found;
  }

  private static boolean isLayout(int character) {
    return character == '\n' || character == '\r' || character == '\t';
  }

  private static String shortened(String name) {
    String printable = name.replaceAll("\\p{Cntrl}", "?");
    return printable.length() <= LONGEST_SHOWN
        ? printable
        : printable.substring(0, LONGEST_SHOWN) + "…";
  }
}
