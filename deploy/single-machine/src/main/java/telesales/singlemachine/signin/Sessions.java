package telesales.singlemachine.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from a request who sent it, and gives a browser the cookie that says so. */
public final class Sessions {

  private static final String COOKIE = "telesales_session";
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;

  /** Sessions whose tokens are signed by these keys. */
  public Sessions(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Who sent the request, by a bearer token or by the session's cookie. */
  public Optional<Account> who(HttpServerRequest request) {
    String authorization = request.getHeader("Authorization");
    String token =
        authorization != null && authorization.startsWith(BEARER)
            ? authorization.substring(BEARER.length())
            : cookieToken(request);
    return token == null ? Optional.empty() : tokens.verify(token);
  }

  private static @Nullable String cookieToken(HttpServerRequest request) {
    Cookie cookie = request.getCookie(COOKIE);
    return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
  }

  Cookie cookieFor(Account account) {
    return cookie(tokens.sign(account, Tokens.SESSION), Tokens.SESSION.toSeconds());
  }

  static Cookie noCookie() {
    return cookie("", 0);
  }

  private static Cookie cookie(String value, long maxAgeSeconds) {
    return Cookie.cookie(COOKIE, value)
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.STRICT)
        .setPath("/")
        .setMaxAge(maxAgeSeconds);
  }
}
