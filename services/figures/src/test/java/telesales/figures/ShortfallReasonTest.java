package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortfallReasonTest {
  @Test
  void a_reason_has_an_id_and_a_name_in_both_languages() {
    assertThat(ShortfallReason.of(" long-talks|长时间沟通|Long talks "))
        .isEqualTo(new ShortfallReason("long-talks", "长时间沟通", "Long talks"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sick", "sick|病假", "Sick|病假|Sick", "sick|病假|Sick|more", "sick||Sick"})
  void what_is_written_otherwise_is_refused(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> ShortfallReason.of(written));
  }
}
