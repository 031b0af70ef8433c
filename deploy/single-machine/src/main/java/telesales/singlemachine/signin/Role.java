package telesales.singlemachine.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person may do; the name in lower case is the group in the session's token. */
public enum Role {
  AGENT,
  MANAGER,
  DIRECTOR,
  ADMIN,
  BI;

  /** The role's name in tokens and requests. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that name. */
  public static Optional<Role> named(String id) {
    return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
  }

  /** All names, as a sentence shows them. */
  public static String list() {
    return Arrays.stream(values()).map(Role::id).collect(Collectors.joining(", "));
  }
}
