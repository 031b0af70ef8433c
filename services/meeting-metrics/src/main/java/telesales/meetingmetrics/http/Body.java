package telesales.meetingmetrics.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.edge.Problem.FieldError;
import telesales.edge.ProblemException;

/**
 * Reads a body field by field and notes all that is wrong, so that everything is told at once. What
 * it gives for a wrong field is of no use: ask {@link #mustBeRight()} before using any of it.
 */
public final class Body {
  private static final int MOST_ERRORS = 100;
  private static final String WRONG = "wrong";
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

  private final List<FieldError> errors = new ArrayList<>();

  /** A field by its path; {@code path} is empty for the body itself. */
  public static String path(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  public void wrong(String path, String detail) {
    errors.add(new FieldError(path.isEmpty() ? "body" : path, detail));
  }

  /** So many are wrong that reading on would help nobody. */
  public boolean tooManyErrors() {
    return errors.size() >= MOST_ERRORS;
  }

  /**
   * @throws ProblemException naming every field that is wrong
   */
  public void mustBeRight() {
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(List.copyOf(errors));
    }
  }

  /**
   * The whole body; what is no object has no fields to speak of.
   *
   * @throws ProblemException if it is none
   */
  public JsonNode fields(@Nullable JsonNode sent, Set<String> fields) {
    if (sent == null || !isObject(sent, "", fields)) {
      throw ProblemException.invalid("body", "must be an object");
    }
    return sent;
  }

  /** Notes if this is no object, and every field that it should not have: most likely a typo. */
  public boolean isObject(JsonNode node, String path, Set<String> fields) {
    if (!node.isObject()) {
      wrong(path, "must be an object");
      return false;
    }
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!fields.contains(field) && !tooManyErrors()) {
                wrong(path(path, Texts.printable(field)), "is not known");
              }
            });
    return true;
  }

  public List<JsonNode> list(JsonNode object, String path, String field) {
    JsonNode list = object.path(field);
    if (!list.isArray()) {
      wrong(path(path, field), missingOr(list, "must be a list"));
      return List.of();
    }
    List<JsonNode> elements = new ArrayList<>(list.size());
    list.forEach(elements::add);
    return elements;
  }

  public String id(JsonNode object, String path, String field) {
    JsonNode id = object.path(field);
    if (id.isTextual() && Texts.isId(id.textValue())) {
      return id.textValue();
    }
    wrong(
        path(path, field),
        missingOr(id, "must be 1 to 100 letters, digits, dots, hyphens or underscores"));
    return WRONG;
  }

  public String name(JsonNode object, String path, String field) {
    JsonNode name = object.path(field);
    if (name.isTextual() && Texts.isName(name.textValue())) {
      return name.textValue();
    }
    wrong(
        path(path, field),
        missingOr(name, "must be 1 to 100 characters, not all blank, without control characters"));
    return WRONG;
  }

  public String text(JsonNode object, String path, String field) {
    JsonNode text = object.path(field);
    if (text.isTextual()) {
      return text.textValue();
    }
    wrong(path(path, field), missingOr(text, "must be a text"));
    return WRONG;
  }

  /** Words of a person, perhaps in some lines, without the blanks around them. */
  public String words(JsonNode object, String path, String field, int most) {
    JsonNode words = object.path(field);
    if (words.isTextual()) {
      String text = words.textValue().replace("\r\n", "\n").strip();
      if (Texts.areWords(text, most)) {
        return text;
      }
    }
    wrong(
        path(path, field),
        missingOr(
            words,
            "must be 1 to %d characters, not all blank, without control characters but new lines"
                .formatted(most)));
    return WRONG;
  }

  public long whole(JsonNode object, String path, String field, long least, long most) {
    JsonNode number = object.path(field);
    if (number.isIntegralNumber()
        && number.canConvertToLong()
        && number.longValue() >= least
        && number.longValue() <= most) {
      return number.longValue();
    }
    wrong(
        path(path, field),
        missingOr(number, "must be a whole number from " + least + " to " + most));
    return least;
  }

  /** One of several values, by the name it has in JSON. */
  public <T> T oneOf(
      JsonNode object, String path, String field, T[] values, Function<T, String> names) {
    JsonNode name = object.path(field);
    for (T value : values) {
      if (name.isTextual() && names.apply(value).equals(name.textValue())) {
        return value;
      }
    }
    String all = Stream.of(values).map(names).collect(Collectors.joining(", "));
    wrong(path(path, field), missingOr(name, "must be one of " + all));
    return values[0];
  }

  public boolean yesOrNo(JsonNode object, String path, String field) {
    JsonNode answer = object.path(field);
    if (!answer.isBoolean()) {
      wrong(path(path, field), missingOr(answer, "must be true or false"));
    }
    return answer.booleanValue();
  }

  public LocalTime time(JsonNode object, String path, String field) {
    JsonNode time = object.path(field);
    if (time.isTextual() && TIME.matcher(time.textValue()).matches()) {
      return LocalTime.parse(time.textValue());
    }
    wrong(path(path, field), missingOr(time, "must be a time as in 09:30, in whole minutes"));
    return LocalTime.MIDNIGHT;
  }

  public LocalDate day(JsonNode object, String path, String field) {
    Optional<LocalDate> day = optionalDay(object, path, field);
    if (!object.hasNonNull(field)) {
      wrong(path(path, field), "is missing: " + Days.EXPECTED);
    }
    return day.orElse(LocalDate.EPOCH);
  }

  public Optional<LocalDate> optionalDay(JsonNode object, String path, String field) {
    JsonNode day = object.path(field);
    if (day.isMissingNode() || day.isNull()) {
      return Optional.empty();
    }
    Optional<LocalDate> parsed = day.isTextual() ? Days.parse(day.textValue()) : Optional.empty();
    if (parsed.isEmpty()) {
      wrong(path(path, field), Days.EXPECTED);
    }
    return parsed;
  }

  private static String missingOr(JsonNode node, String detail) {
    return node instanceof MissingNode ? "is missing: " + detail : detail;
  }
}
