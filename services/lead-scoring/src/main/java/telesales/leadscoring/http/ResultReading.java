package telesales.leadscoring.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Money;
import telesales.edge.Problem;
import telesales.edge.Problem.FieldError;
import telesales.edge.ProblemException;
import telesales.leadscoring.LeadScoringConfig;

/** A visit, deal or payment as it is sent, with every mistake in it named at once. */
final class ResultReading {
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_SHOWN = 40;
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final LeadScoringConfig config;
  private final Instant now;
  private final JsonNode body;
  private final Set<String> read = new HashSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  ResultReading(byte[] body, LeadScoringConfig config, Instant now) throws JsonProcessingException {
    this.config = config;
    this.now = now;
    this.body = object(body);
  }

  /**
   * @throws ProblemException if anything was wrong, or sent and not read: most likely a typo
   */
  void check() {
    body.fieldNames()
        .forEachRemaining(
            field -> {
              if (!read.contains(field)) {
                wrong(printable(field), "is not known");
              }
            });
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  @Nullable String id(String field) {
    return text(field)
        .filter(
            id -> {
              boolean fits =
                  !id.isBlank()
                      && id.length() <= LONGEST_ID
                      && id.codePoints().noneMatch(Character::isISOControl);
              if (!fits) {
                wrong(field, "must be an id of 1 to " + LONGEST_ID + " characters");
              }
              return fits;
            })
        .orElse(null);
  }

  Instant at(String field) {
    Optional<String> text = required(field);
    if (text.isEmpty()) {
      return now;
    }
    try {
      Instant at = OffsetDateTime.parse(text.get()).toInstant();
      if (at.isBefore(config.earliest()) || at.isAfter(now.plus(config.clockAhead()))) {
        wrong(field, "must not lie in the future, nor before " + config.earliest());
      }
      return at;
    } catch (DateTimeException e) {
      wrong(field, "must be a date and time with offset, as in 2026-03-02T15:30:00+08:00");
      return now;
    }
  }

  <T> T oneOf(String field, T[] values, Function<T, String> names) {
    Optional<String> text = required(field);
    Optional<T> found =
        text.flatMap(
            name -> Arrays.stream(values).filter(each -> names.apply(each).equals(name)).findAny());
    if (text.isPresent() && found.isEmpty()) {
      String all = Arrays.stream(values).map(names).collect(Collectors.joining(", "));
      wrong(field, "must be one of " + all);
    }
    return found.orElse(values[0]);
  }

  /** Decimals as a text: what is a number in JSON is not exact everywhere. */
  Money money() {
    String expected =
        "must be a text with a decimal number above 0, as in 80000.00, with no more decimals than"
            + " the currency has";
    String currency = required("currency").orElse(config.currency());
    if (!currency.equals(config.currency())) {
      wrong("currency", "must be " + config.currency());
    }
    Optional<String> amount = required("amount");
    if (amount.isPresent() && !DECIMAL.matcher(amount.get()).matches()) {
      wrong("amount", expected);
      amount = Optional.empty();
    }
    int digits = Currency.getInstance(config.currency()).getDefaultFractionDigits();
    BigDecimal minor = new BigDecimal(amount.orElse("1")).movePointRight(digits);
    boolean exact = minor.stripTrailingZeros().scale() <= 0 && minor.signum() > 0;
    boolean fits = minor.compareTo(BigDecimal.valueOf(config.largestAmount())) <= 0;
    if (!exact) {
      wrong("amount", expected);
    } else if (!fits) {
      wrong("amount", "is larger than any that is taken here");
    }
    return new Money(exact && fits ? minor.longValueExact() : 1, config.currency());
  }

  private Optional<String> required(String field) {
    Optional<String> text = text(field);
    if (!body.hasNonNull(field)) {
      wrong(field, "is missing");
    }
    return text;
  }

  private Optional<String> text(String field) {
    read.add(field);
    JsonNode value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      wrong(field, "must be a text");
      return Optional.empty();
    }
    return Optional.of(value.textValue());
  }

  private void wrong(String field, String detail) {
    errors.add(new FieldError(field, detail));
  }

  private JsonNode object(byte[] sent) throws JsonProcessingException {
    if (sent.length > config.resultBytes()) {
      throw new ProblemException(
          Problem.of(
              Response.Status.REQUEST_ENTITY_TOO_LARGE,
              "body-too-large",
              "the body has more than " + config.resultBytes() + " bytes"));
    }
    try {
      JsonNode node = JSON.readTree(sent);
      if (node == null || !node.isObject()) {
        throw ProblemException.invalid("body", "must be an object");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String printable(String field) {
    String printable = field.replaceAll("\\p{Cntrl}", "?");
    return printable.length() <= LONGEST_SHOWN
        ? printable
        : printable.substring(0, LONGEST_SHOWN) + "…";
  }
}
