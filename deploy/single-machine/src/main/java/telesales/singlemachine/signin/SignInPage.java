package telesales.singlemachine.signin;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that people sign in at, in Chinese or English. */
final class SignInPage {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

  private final String page = read("sign-in.html");
  private final String style = read("sign-in.css");
  private final String script = read("sign-in.js");

  void mount(Router router) {
    router.get("/sign-in").handler(this::show);
    router.get("/sign-in/sign-in.css").handler(request -> send(request, "text/css", style));
    router.get("/sign-in/sign-in.js").handler(request -> send(request, "text/javascript", script));
  }

  private void show(RoutingContext request) {
    Language language = Language.of(request);
    String returnPath = ReturnPath.safe(request.request().getParam("return"));
    var places =
        Map.of(
            "language",
            language.code().equals("zh") ? "zh-CN" : "en",
            "return",
            returnPath,
            "other-language",
            language.other().code(),
            "return-encoded",
            URLEncoder.encode(returnPath, StandardCharsets.UTF_8));
    request.response().putHeader("Cache-Control", "no-store").putHeader("Vary", "Accept-Language");
    send(request, "text/html", filled(places, language));
  }

  private String filled(Map<String, String> places, Language language) {
    return PLACE
        .matcher(page)
        .replaceAll(
            place -> {
              String name = place.group(1);
              String text = places.getOrDefault(name, language.texts().getProperty(name, name));
              return Matcher.quoteReplacement(escaped(text));
            });
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static void send(RoutingContext request, String type, String body) {
    request.response().putHeader("Content-Type", type + "; charset=utf-8");
    request.end(body).onFailure(gone -> request.request().connection().close());
  }

  private static String read(String name) {
    try (var in =
        Objects.requireNonNull(SignInPage.class.getResourceAsStream("/sign-in/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
