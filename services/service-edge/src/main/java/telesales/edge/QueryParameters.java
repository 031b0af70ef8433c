package telesales.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a request's address asks for, and names everything that is wrong at once. Parameters
 * are taken as text, because JAX-RS would answer a wrong number with 404.
 */
public final class QueryParameters {
  private static final int LONGEST_ID = 200;

  private final List<Problem.FieldError> errors = new ArrayList<>();

  /** An id: 1 to 200 characters, none of them a control character. */
  public Optional<String> id(String name, @Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    if (isId(value)) {
      return Optional.of(value);
    }
    wrong(name, "an id has 1 to " + LONGEST_ID + " characters");
    return Optional.empty();
  }

  /** A whole number within bounds; the default where it is not said. */
  public int number(String name, @Nullable String value, int least, int most, int otherwise) {
    return (int) number(name, value, (long) least, most, otherwise);
  }

  /** The same for what may be larger, as the ids that a database counts. */
  public long number(String name, @Nullable String value, long least, long most, long otherwise) {
    if (value == null) {
      return otherwise;
    }
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of bounds.
    }
    wrong(name, "a whole number from " + least + " to " + most);
    return otherwise;
  }

  /** One of a few words. */
  public <T> Optional<T> oneOf(String name, @Nullable String value, Map<String, T> words) {
    if (value == null) {
      return Optional.empty();
    }
    T meant = words.get(value);
    if (meant == null) {
      wrong(name, "one of " + String.join(", ", words.keySet()));
    }
    return Optional.ofNullable(meant);
  }

  /** Anything else that is wrong. */
  public void wrong(String name, String detail) {
    errors.add(new Problem.FieldError(name, detail));
  }

  /**
   * @throws ProblemException if anything is wrong
   */
  public void check() {
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  /**
   * The id at the end of an address.
   *
   * @param what is looked for, as in {@code lead}
   * @throws ProblemException 404 if nothing can have that id
   */
  public static String pathId(String what, String value) {
    if (!isId(value)) {
      throw ProblemException.notFound("there is no such " + what);
    }
    return value;
  }

  private static boolean isId(String value) {
    return !value.isBlank()
        && value.length() <= LONGEST_ID
        && value.codePoints().noneMatch(Character::isISOControl);
  }
}
