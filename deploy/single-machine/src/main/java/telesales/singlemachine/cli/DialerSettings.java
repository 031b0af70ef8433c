package telesales.singlemachine.cli;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A dialer's settings, read, changed and set: what is not changed stays. */
final class DialerSettings {

  private static final List<String> ONLY_SHOWN =
      List.of("dialer", "changedBy", "changedAt", "secrets", "shippedCodes");

  private DialerSettings() {}

  static JsonObject read(Api api, String dialer) {
    return api.get(path(dialer) + "/settings");
  }

  static JsonObject change(Api api, String dialer, Consumer<JsonObject> change) {
    JsonObject settings = read(api, dialer);
    ONLY_SHOWN.forEach(settings::remove);
    change.accept(settings);
    return api.put(path(dialer) + "/settings", settings);
  }

  static String path(String dialer) {
    return "/api/dialers/" + URLEncoder.encode(dialer, StandardCharsets.UTF_8);
  }
}
