package telesales.calllog.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwilioSignatureTest {
  private static final String ADDRESS = "https://mycompany.com/myapp.php?foo=1&bar=2";
  private static final String TOKEN = "12345";
  private static final String SIGNATURE = "0/KCTR6DLpKmkAf8muzZqo1nDgQ=";
  private static final List<Forms.Field> FIELDS =
      Forms.fields(
          "To=%2B18005551212&CallSid=CA1234567890ABCDE&Caller=%2B12349013030&Digits=1234&From=%2B12349013030",
          100);

  @Test
  void the_published_example_is_right() {
    assertThat(TwilioSignature.isRight(ADDRESS, FIELDS, TOKEN, SIGNATURE)).isTrue();
  }

  @Test
  void another_address_another_field_or_another_token_is_wrong() {
    assertThat(TwilioSignature.isRight(ADDRESS + "&", FIELDS, TOKEN, SIGNATURE)).isFalse();
    assertThat(TwilioSignature.isRight(ADDRESS, FIELDS.subList(1, 5), TOKEN, SIGNATURE)).isFalse();
    assertThat(TwilioSignature.isRight(ADDRESS, FIELDS, "54321", SIGNATURE)).isFalse();
    assertThat(TwilioSignature.isRight(ADDRESS, FIELDS, TOKEN, "")).isFalse();
  }
}
