package telesales.singlemachine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void a_password_matches_its_hash_after_it_was_written_and_read() {
    PasswordHash read = PasswordHash.parse(PasswordHash.of("k7mq-2xvd").written());

    assertThat(read.matches("k7mq-2xvd")).isTrue();
    assertThat(read.matches("k7mq-2xve")).isFalse();
    assertThat(read.iterations()).isGreaterThanOrEqualTo(600_000);
  }

  @Test
  void the_same_password_has_another_hash_each_time() {
    assertThat(PasswordHash.of("same").hash()).isNotEqualTo(PasswordHash.of("same").hash());
  }

  @Test
  void generated_passwords_differ_and_have_no_characters_that_look_alike() {
    String password = Passwords.generate();

    assertThat(password).matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}");
    assertThat(password).isNotEqualTo(Passwords.generate());
  }
}
