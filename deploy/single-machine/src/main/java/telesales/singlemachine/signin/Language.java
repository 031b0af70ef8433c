package telesales.singlemachine.signin;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The languages of the sign-in page with their texts. */
enum Language {
  CHINESE("zh"),
  ENGLISH("en");

  private static final String COOKIE = "telesales_language";
  private static final long YEAR_SECONDS = 365L * 24 * 3600;

  private final String code;
  private final Properties texts;

  Language(String code) {
    this.code = code;
    this.texts = read("/sign-in/texts_" + code + ".properties");
  }

  String code() {
    return code;
  }

  Properties texts() {
    return texts;
  }

  Language other() {
    return this == CHINESE ? ENGLISH : CHINESE;
  }

  /** What was asked for by the link, or chosen earlier, or what the browser prefers. */
  static Language of(RoutingContext request) {
    var asked = named(request.request().getParam("lang"));
    asked.ifPresent(language -> request.response().addCookie(language.remembered()));
    Cookie chosen = request.request().getCookie(COOKIE);
    return asked
        .or(() -> named(chosen == null ? null : chosen.getValue()))
        .or(
            () ->
                request.acceptableLanguages().stream()
                    .map(LanguageHeader::tag)
                    .flatMap(tag -> named(tag).stream())
                    .findFirst())
        .orElse(CHINESE);
  }

  private static Optional<Language> named(@Nullable String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  private Cookie remembered() {
    return Cookie.cookie(COOKIE, code).setPath("/").setMaxAge(YEAR_SECONDS);
  }

  private static Properties read(String resource) {
    var texts = new Properties();
    try (var in = Objects.requireNonNull(Language.class.getResourceAsStream(resource))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return texts;
  }
}
