package telesales.calllog.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.calllog.formats.PostFormat;
import telesales.contracts.calls.Disposition;

/** Reads settings, and names everything that is wrong at once. What is absent is as usual. */
final class SettingsReader {
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

  private final SettingFields fields;
  private final DialerSettings usual;

  SettingsReader(JsonNode body, DialerSettings usual) {
    this.fields = new SettingFields(body);
    this.usual = usual;
  }

  DialerSettings settings() {
    fields.mustBeOf(KNOWN);
    return new DialerSettings(
        fields
            .text("format")
            .filter(name -> fields.check("format", name, isFormat(name), "is not a format"))
            .orElse(usual.format()),
        fields.text("timeZone").flatMap(this::zone).orElse(usual.timeZone()),
        fields
            .text("defaultCountry")
            .filter(
                name ->
                    fields.check(
                        "defaultCountry",
                        name,
                        COUNTRIES.contains(name),
                        "must be a country's two letters, as in CN"))
            .orElse(usual.defaultCountry()),
        fields.entries("codes", this::disposition),
        fields.entries("users", Optional::of),
        fields.text("defaultAgent").orElse(usual.defaultAgent()),
        fields
            .number("answeredFromSeconds", 0, LONGEST_CALL_SECONDS)
            .orElse(usual.answeredFromSeconds()),
        fields.flag("keepPosts").orElse(usual.keepPosts()),
        fields.number("keepDays", 1, MOST_DAYS).orElse(usual.keepDays()),
        fields.text("publicUrl").flatMap(this::address).orElse(usual.publicUrl()));
  }

  /** A secret that is not said stays; an empty one is taken away. */
  DialerSecrets secrets(DialerSecrets known) {
    return new DialerSecrets(
        secret("twilioAuthToken", known.twilioAuthToken()),
        secret("aircallToken", known.aircallToken()));
  }

  /** The version that these settings were made from; empty if whoever made them does not mind. */
  Optional<Integer> version() {
    return fields.number("version", 0, Integer.MAX_VALUE);
  }

  void check() {
    fields.check();
  }

  private @Nullable String secret(String name, @Nullable String known) {
    if (fields.isAbsent(name)) {
      return known;
    }
    return fields.isEmptyText(name) ? null : fields.text(name).orElse(null);
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
      fields.refuse("timeZone", "must be a time zone's name, as in Asia/Shanghai");
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
    fields.refuse("publicUrl", "must be an address as in https://calls.example.com");
    return Optional.empty();
  }
}
