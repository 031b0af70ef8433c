package telesales.singlemachine.signin;

import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: a path of this site, never another site. */
final class ReturnPath {

  static final String HOME = "/";

  private ReturnPath() {}

  static String safe(@Nullable String wanted) {
    // "//host" and "/\host" are other sites to a browser; so is what it makes of a tab or newline.
    if (wanted == null || wanted.length() > 500) {
      return HOME;
    }
    return wanted.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? wanted : HOME;
  }
}
