package telesales.projection.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where people sign in before they see a board. */
final class SignIn {
  private SignIn() {}

  static Response thenBackTo(URI wanted) {
    return Response.status(Response.Status.SEE_OTHER)
        // Written as a path: only the front knows the host under which people reach us.
        .header(HttpHeaders.LOCATION, addressToReturnTo(wanted.getRawPath(), wanted.getRawQuery()))
        .build();
  }

  static String addressToReturnTo(String path, @Nullable String query) {
    String wanted = query == null ? path : path + "?" + query;
    return "/sign-in?return=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }
}
