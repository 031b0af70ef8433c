package telesales.calllog.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What dialers that cannot send a key prove themselves with; kept encrypted and never shown again.
 *
 * @param twilioAuthToken with which Twilio signs
 * @param aircallToken which Aircall sends along
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DialerSecrets(@Nullable String twilioAuthToken, @Nullable String aircallToken) {
  static final DialerSecrets NONE = new DialerSecrets(null, null);

  /** Which there are. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    if (twilioAuthToken != null) {
      names.add("twilioAuthToken");
    }
    if (aircallToken != null) {
      names.add("aircallToken");
    }
    return names;
  }

  @Override
  public String toString() {
    return "secrets " + names();
  }
}
