package telesales.calllog.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How Twilio proves that a post is its own: a keyed hash of the address it was sent to and of every
 * field.
 */
public final class TwilioSignature {
  private static final String ALGORITHM = "HmacSHA1";

  private TwilioSignature() {}

  /**
   * @param address whole, as Twilio was told it, query included
   * @param signature of the header {@code X-Twilio-Signature}
   */
  public static boolean isRight(
      String address, List<Forms.Field> fields, String authToken, String signature) {
    return MessageDigest.isEqual(
        of(address, fields, authToken).getBytes(UTF_8), signature.getBytes(UTF_8));
  }

  static String of(String address, List<Forms.Field> fields, String authToken) {
    var text = new StringBuilder(address);
    fields.stream()
        .sorted(Comparator.comparing(Forms.Field::name))
        .forEach(field -> text.append(field.name()).append(field.value()));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(authToken.getBytes(UTF_8), ALGORITHM));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.toString().getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
