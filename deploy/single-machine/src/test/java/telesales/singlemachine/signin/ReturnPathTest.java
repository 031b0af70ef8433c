package telesales.singlemachine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReturnPathTest {

  @Test
  void a_path_of_this_site_is_returned_to() {
    assertThat(ReturnPath.safe("/boards/morning?team=tigers&lang=zh"))
        .isEqualTo("/boards/morning?team=tigers&lang=zh");
    assertThat(ReturnPath.safe("/")).isEqualTo("/");
  }

  @Test
  void another_site_is_never_returned_to() {
    for (String elsewhere :
        new String[] {
          null,
          "",
          "boards",
          "https://evil.example/",
          "//evil.example/",
          "/\\evil.example/",
          "/\t/evil.example/",
          "/boards\\..\\x",
          "javascript:alert(1)"
        }) {
      assertThat(ReturnPath.safe(elsewhere)).isEqualTo("/");
    }
  }
}
