package telesales.calllog.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import telesales.edge.Problem.FieldError;
import telesales.edge.ProblemException;

/** The fields of a JSON object, each of which may be absent, and what is wrong with them. */
final class SettingFields {
  private static final int LONGEST = 200;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_ENTRIES = 5_000;

  private final JsonNode body;
  private final List<FieldError> errors = new ArrayList<>();

  SettingFields(JsonNode body) {
    this.body = body;
  }

  /** Names every field that is none of these. */
  void mustBeOf(Set<String> known) {
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                refuse(shortened(name), "is not a setting");
              }
            });
  }

  Optional<String> text(String name) {
    JsonNode value = body.path(name);
    if (isAbsent(name)) {
      return Optional.empty();
    }
    String text = value.isTextual() ? value.textValue().strip() : "";
    return check(name, text, isLine(text), "must be a text of 1 to " + LONGEST + " characters")
        ? Optional.of(text)
        : Optional.empty();
  }

  Optional<Integer> number(String name, int least, int most) {
    JsonNode value = body.path(name);
    if (isAbsent(name)) {
      return Optional.empty();
    }
    if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
      refuse(name, "must be a whole number from " + least + " to " + most);
      return Optional.empty();
    }
    return Optional.of(value.intValue());
  }

  Optional<Boolean> flag(String name) {
    JsonNode value = body.path(name);
    if (isAbsent(name)) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      refuse(name, "must be true or false");
      return Optional.empty();
    }
    return Optional.of(value.booleanValue());
  }

  boolean check(String name, String value, boolean right, String detail) {
    if (!right) {
      refuse(name, value.isEmpty() ? "must be a text" : detail);
    }
    return right;
  }

  void refuse(String name, String detail) {
    errors.add(new FieldError(name, detail));
  }

  <T> Map<String, T> entries(String name, Function<String, Optional<T>> meaning) {
    Map<String, T> entries = new TreeMap<>();
    JsonNode object = body.path(name);
    if (isAbsent(name)) {
      return entries;
    }
    if (!object.isObject() || object.size() > MOST_ENTRIES) {
      refuse(name, "must be an object of at most " + MOST_ENTRIES + " fields");
      return entries;
    }
    object
        .properties()
        .forEach(
            each -> {
              String key = each.getKey().strip();
              String value = each.getValue().asText("").strip();
              Optional<T> meant =
                  isLine(key) && isLine(value) ? meaning.apply(value) : Optional.empty();
              meant.ifPresentOrElse(
                  means -> entries.put(key, means),
                  () -> refuse(name + "." + shortened(key), "cannot be what it is mapped to"));
            });
    return entries;
  }

  /** Whether nothing is said. */
  boolean isAbsent(String name) {
    JsonNode value = body.path(name);
    return value.isMissingNode() || value.isNull();
  }

  boolean isEmptyText(String name) {
    return body.path(name).isTextual() && body.path(name).textValue().isEmpty();
  }

  /**
   * @throws ProblemException naming everything that is wrong
   */
  void check() {
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  private static boolean isLine(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().noneMatch(Character::isISOControl);
  }

  private static String shortened(String name) {
    String printable = name.replaceAll("\\p{Cntrl}", "?");
    return printable.length() <= LONGEST_NAME
        ? printable
        : printable.substring(0, LONGEST_NAME) + "…";
  }
}
