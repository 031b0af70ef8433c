package telesales.calllog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import telesales.contracts.CallId;
import telesales.contracts.calls.CallSource;
import telesales.eventsourcing.store.StreamId;

/**
 * A call's id comes from its dialer and that one's own id, so that the same post twice is the same
 * call.
 */
public final class CallIds {
  private static final int BYTES = 16;
  private static final Pattern OURS = Pattern.compile("call-[0-9a-f]{32}");

  private CallIds() {}

  public static CallId of(CallSource source) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((source.dialer() + '\n' + source.dialerCallId()).getBytes(UTF_8));
      return new CallId("call-" + HexFormat.of().formatHex(hash, 0, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isOurs(String id) {
    return OURS.matcher(id).matches();
  }

  public static StreamId stream(CallId call) {
    return new StreamId(call.value());
  }
}
