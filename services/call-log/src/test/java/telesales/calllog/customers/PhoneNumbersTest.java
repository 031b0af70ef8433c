package telesales.calllog.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
  private final PhoneNumbers numbers = new PhoneNumbers("CN", 10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+8613800138000",
        "0086-138 0013 8000",
        "13800138000",
        "(+86) 138-0013-8000",
        "86 138 0013 8000"
      })
  void however_a_number_is_dialled_it_is_one(String dialled) {
    assertThat(numbers.parse(dialled))
        .hasValueSatisfying(
            known -> {
              assertThat(known.number().digits()).isEqualTo("+8613800138000");
              assertThat(known.valid()).isTrue();
              assertThat(known.zones()).containsExactly(ZoneId.of("Asia/Shanghai"));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"95588", "123", "+99912345", "139000000000000"})
  void what_no_numbering_plan_knows_stays_as_it_was_dialled(String dialled) {
    assertThat(numbers.parse(dialled))
        .hasValueSatisfying(
            known -> {
              assertThat(known.number().digits()).isEqualTo(dialled);
              assertThat(known.valid()).isFalse();
              assertThat(known.zones()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "", "call me", "+", "12345678901234567"})
  void what_cannot_be_dialled_is_no_number(String text) {
    assertThat(numbers.parse(text)).isEmpty();
  }

  @Test
  void a_number_without_a_country_belongs_to_the_one_it_is_dialled_in() {
    var dialled = new PhoneNumber("2125550123");

    assertThat(numbers.of(dialled, "US").number().digits()).isEqualTo("+12125550123");
    assertThat(numbers.of(dialled, "US").zones()).containsExactly(ZoneId.of("America/New_York"));
  }

  @Test
  void a_number_may_be_in_several_zones() {
    assertThat(numbers.of(new PhoneNumber("+79161234567")).zones())
        .contains(ZoneId.of("Europe/Moscow"), ZoneId.of("Asia/Vladivostok"));
  }

  @Test
  void the_usual_country_must_be_one() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new PhoneNumbers("XX", 10));
  }
}
