package telesales.calllog.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telesales.calllog.formats.PostFormat;
import telesales.contracts.calls.Disposition;
import telesales.edge.Problem.FieldError;
import telesales.edge.ProblemException;

/** Reads settings, and names everything that is wrong at once. What is absent is as usual. */
final class SettingsReader {
  private static final int LONGEST = 200;
  private static final int MOST_ENTRIES = 5_000;
  private static final int LONGEST_CALL_SECONDS = 86_400;
  private static final int MOST_DAYS = 3_650;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> KNOWN =
      Set.of(
          "format",
          "timeZone",
          "defaultCountry",
          "codes",
          "users",
          "defaultAgent",
          "answeredFromSeconds",
          "keepPosts",
          "keepDays",
          "publicUrl",
          "twilioAuthToken",
          "aircallToken",
          "version");

  private final JsonNode body;
  private final DialerSettings usual;
  private final List<FieldError> errors = new ArrayList<>();

  SettingsReader(JsonNode body, DialerSettings usual) {
    this.body = body;
    this.usual = usual;
  }

  DialerSettings settings() {
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!KNOWN.contains(name)) {
                refuse(name.length() > 40 ? name.substring(0, 40) : name, "is not a setting");
              }
            });
    return new DialerSettings(
        text("format")
            .filter(name -> check("format", name, isFormat(name), "is not a format"))
            .orElse(usual.format()),
        text("timeZone").flatMap(this::zone).orElse(usual.timeZone()),
        text("defaultCountry")
            .filter(
                name ->
                    check(
                        "defaultCountry",
                        name,
                        COUNTRIES.contains(name),
                        "must be a country's two letters, as in CN"))
            .orElse(usual.defaultCountry()),
        entries("codes", this::disposition),
        entries("users", Optional::of),
        text("defaultAgent").orElse(usual.defaultAgent()),
        number("answeredFromSeconds", 0, LONGEST_CALL_SECONDS).orElse(usual.answeredFromSeconds()),
        flag("keepPosts").orElse(usual.keepPosts()),
        number("keepDays", 1, MOST_DAYS).orElse(usual.keepDays()),
        text("publicUrl").flatMap(this::address).orElse(usual.publicUrl()));
  }

  /** A secret that is not said stays; an empty one is taken away. */
  DialerSecrets secrets(DialerSecrets known) {
    return new DialerSecrets(
        secret("twilioAuthToken", known.twilioAuthToken()),
        secret("aircallToken", known.aircallToken()));
  }

  /** The version that these settings were made from; empty if whoever made them does not mind. */
  Optional<Integer> version() {
    return number("version", 0, Integer.MAX_VALUE);
  }

  void check() {
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  private @Nullable String secret(String name, @Nullable String known) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return known;
    }
    return value.isTextual() && value.textValue().isEmpty() ? null : text(name).orElse(null);
  }

  private <T> Map<String, T> entries(String name, Function<String, Optional<T>> meaning) {
    Map<String, T> entries = new TreeMap<>();
    JsonNode object = body.path(name);
    if (object.isMissingNode() || object.isNull()) {
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

  private Optional<Disposition> disposition(String name) {
    return DialerSettings.ours(name);
  }

  private static boolean isFormat(String name) {
    return name.equals("own") || PostFormat.named(name).isPresent();
  }

  private Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      refuse("timeZone", "must be a time zone's name, as in Asia/Shanghai");
      return Optional.empty();
    }
  }

  private Optional<String> address(String text) {
    try {
      URI address = URI.create(text);
      if (Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getRawAuthority() != null
          && address.getRawQuery() == null) {
        return Optional.of(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      }
    } catch (IllegalArgumentException e) {
      // Told below, like an address that is of no use.
    }
    refuse("publicUrl", "must be an address as in https://calls.example.com");
    return Optional.empty();
  }

  private Optional<String> text(String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    String text = value.isTextual() ? value.textValue().strip() : "";
    return check(name, text, isLine(text), "must be a text of 1 to " + LONGEST + " characters")
        ? Optional.of(text)
        : Optional.empty();
  }

  private Optional<Integer> number(String name, int least, int most) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
      refuse(name, "must be a whole number from " + least + " to " + most);
      return Optional.empty();
    }
    return Optional.of(value.intValue());
  }

  private Optional<Boolean> flag(String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      refuse(name, "must be true or false");
      return Optional.empty();
    }
    return Optional.of(value.booleanValue());
  }

  private boolean check(String name, String value, boolean right, String detail) {
    if (!right) {
      refuse(name, value.isEmpty() ? "must be a text" : detail);
    }
    return right;
  }

  private void refuse(String name, String detail) {
    errors.add(new FieldError(name, detail));
  }

  private static boolean isLine(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().noneMatch(Character::isISOControl);
  }

  private static String shortened(String name) {
    String printable = name.replaceAll("\\p{Cntrl}", "?");
    return printable.length() <= 40 ? printable : printable.substring(0, 40) + "…";
  }
}
