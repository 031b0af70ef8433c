package telesales.singlemachine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;
import telesales.browser.testing.Chromium;

class SignInPageTest {

  private static final Account ANNA = new Account("anna", Role.AGENT, "tigers");

  @TempDir static Path directory;
  private static SignInServer server;
  private static Chromium chromium;
  private BrowserContext context;

  @BeforeAll
  static void start() throws Exception {
    server = new SignInServer(directory, service -> 1);
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    server.close();
  }

  @AfterEach
  void closeContext() {
    context.close();
  }

  @Test
  void somebody_signs_in_with_the_keyboard_and_arrives_where_they_wanted() {
    String password = server.accounts().put(ANNA);
    Page page = open("en-GB", ColorScheme.LIGHT, 1280, "/sign-in?return=%2Fapi%2Fsession");

    // A browser gives a page's first field the focus when it first draws it, later than "loaded".
    page.waitForSelector("#name:focus");
    page.keyboard().type("anna");
    page.keyboard().press("Tab");
    page.keyboard().type(password);
    page.keyboard().press("Enter");

    page.waitForURL("**/api/session");
    assertThat(page.content()).contains("\"name\":\"anna\"");
  }

  @Test
  void an_agent_who_asked_for_no_page_in_particular_arrives_at_the_own_day() {
    String password = server.accounts().put(ANNA);
    Page page = open("en-GB", ColorScheme.LIGHT, 1280, "/");

    page.fill("#name", "anna");
    page.fill("#password", password);
    page.click("#submit");

    page.waitForURL("**/me");
  }

  @Test
  void a_wrong_password_is_said_in_words_and_the_name_stays() {
    Page page = open("zh-CN", ColorScheme.LIGHT, 1280, "/sign-in");

    page.fill("#name", "wrong-one");
    page.fill("#password", "guess");
    page.click("#submit");

    page.waitForCondition(() -> page.textContent("#message").contains("不正确"));
    assertThat(page.inputValue("#name")).isEqualTo("wrong-one");
    assertThat(page.getAttribute("#password", "aria-invalid")).isEqualTo("true");
  }

  @Test
  void the_language_that_was_chosen_is_remembered() {
    Page page = open("zh-CN", ColorScheme.LIGHT, 1280, "/sign-in?return=%2Fboards%2Fx");
    assertThat(page.textContent("h1")).isEqualTo("登录");

    page.click("a.language");
    assertThat(page.textContent("h1")).isEqualTo("Sign in");
    assertThat(page.evaluate("localStorage.getItem('telesales.language')")).isEqualTo("en");
    page.navigate(server.address() + "/sign-in");

    assertThat(page.textContent("h1")).isEqualTo("Sign in");
  }

  @Test
  void a_password_can_be_shown() {
    Page page = open("en-GB", ColorScheme.LIGHT, 1280, "/sign-in");

    page.click("#reveal");

    assertThat(page.getAttribute("#password", "type")).isEqualTo("text");
    assertThat(page.getAttribute("#reveal", "aria-label")).isEqualTo("Hide password");
  }

  @Test
  void it_looks_as_somebody_chose_on_the_boards() {
    Page page = open("en-GB", ColorScheme.LIGHT, 1280, "/sign-in");
    page.evaluate("localStorage.setItem('telesales.theme', 'dark')");

    page.reload();

    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(17, 21, 28)");
  }

  @Test
  void a_hostile_return_address_is_harmless() {
    Page page =
        open("en-GB", ColorScheme.LIGHT, 1280, "/sign-in?return=%2F%22%3E%3Cimg%20src%3Dx%3E");

    assertThat(page.locator("img").count()).isZero();
    assertThat(page.getAttribute("form", "data-return")).isEqualTo("/\"><img src=x>");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 320", "DARK, 320"})
  void everybody_can_use_it_on_phone_and_desktop_by_day_and_night(ColorScheme scheme, int width) {
    for (String language : List.of("zh-CN", "en-GB")) {
      Page page = open(language, scheme, width, "/sign-in");

      assertThat(Barriers.of(page)).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      picture(page, "sign-in-" + language + "-" + scheme + "-" + width);
      context.close();
    }
  }

  private Page open(String language, ColorScheme scheme, int width, String path) {
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(language)
                    .setColorScheme(scheme)
                    .setViewportSize(width, 800));
    Page page = context.newPage();
    page.navigate(server.address() + path);
    return page;
  }

  /** For people to look at; the build's own directory only. */
  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
  }
}
