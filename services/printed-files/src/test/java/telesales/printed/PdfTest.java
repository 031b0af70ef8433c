package telesales.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telesales.edge.ProblemException;
import telesales.eventsourcing.store.StoreUnavailable;

class PdfTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Pdf pdf = new Pdf(config());

  @TempDir private Path directory;

  @Test
  void one_is_made_at_a_time_with_the_system_s_font_unless_it_is_said_otherwise() {
    assertThat(config().font()).isEmpty();
    assertThat(config().atOnce()).isEqualTo(1);
    assertThat(config().longestWait()).isEqualTo(SOON);
  }

  @Test
  void a_page_holds_its_words_and_the_font_that_they_need() throws IOException {
    byte[] file = pdf.of(text -> page(9, "<p>" + text.asXml("电话 & 会议😀") + "</p>"));

    assertThat(file.length).isLessThan(100_000);
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(document)).contains("电话 & 会议").doesNotContain("😀");
      assertThat(fonts(document)).isEqualTo(1);
    }
  }

  @Test
  void bold_is_wider_and_in_the_file_only_where_something_is_bold() throws IOException {
    byte[] file = pdf.of(_ -> page(9, "<p>有效电话</p><p><b>有效电话</b></p>"));

    try (PDDocument document = Loader.loadPDF(file)) {
      List<TextPosition> glyphs = glyphs(document);
      assertThat(fonts(document)).isEqualTo(2);
      assertThat(glyphs.get(7).getWidth()).isGreaterThan(glyphs.get(3).getWidth());
    }
  }

  @Test
  void what_is_little_is_set_in_the_largest_type() throws IOException {
    assertThat(typeOf(pdf.ofOneSheet(List.of(lines(10))))).isEqualTo(9.5);
  }

  @Test
  void what_is_much_is_set_in_smaller_type_until_it_is_one_sheet() throws IOException {
    byte[] file = pdf.ofOneSheet(List.of(lines(75)));

    assertThat(typeOf(file)).isBetween(6.0, 9.25);
    assertThat(text(file)).contains("line 75");
    assertThat(pages(file)).isEqualTo(1);
    assertThat(pages(pdf.of(text -> lines(75).xhtml(text, typeOf(file) + 0.25)))).isEqualTo(2);
  }

  @Test
  void what_is_too_much_for_the_smallest_type_is_told_in_fewer_words() throws IOException {
    byte[] file = pdf.ofOneSheet(List.of(lines(500), lines(400), lines(70), lines(10)));

    assertThat(pages(file)).isEqualTo(1);
    assertThat(text(file)).contains("line 70").doesNotContain("line 71");
  }

  @Test
  void what_is_broader_than_its_place_is_set_in_smaller_type() throws IOException {
    String word = "<td><table><tr><td>" + "有效电话".repeat(7) + "</td></tr></table></td><td></td>";
    Sheet table =
        (_, points) ->
            page(
                points,
                "<table style=\"width: 100%%; table-layout: fixed; white-space: nowrap\"><tr>%s</tr></table>"
                    .formatted(word));
    Sheet line = (_, points) -> page(points, "<p style=\"width: 10em\">123</p>");

    assertThat(typeOf(pdf.ofOneSheet(List.of(table)))).isBetween(8.5, 9.25);
    assertThat(typeOf(pdf.ofOneSheet(List.of(line)))).isEqualTo(9.5);
  }

  @Test
  void without_a_font_it_says_what_to_install() throws IOException {
    Path nothing = directory.resolve("none.ttf");
    Path noFont = Files.writeString(directory.resolve("no-font.ttf"), "no font");
    for (Path file : List.of(nothing, noFont)) {
      var without = new Pdf(config("font", file.toString()));

      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> without.of(_ -> page(9, "<p>1</p>")))
          .satisfies(
              refused -> {
                assertThat(refused.problem().status()).isEqualTo(503);
                assertThat(refused.problem().type()).endsWith("no-font");
                assertThat(refused.problem().detail())
                    .contains("fonts-noto-cjk", "telesales.pdf.font");
              });
    }
  }

  @Test
  void others_wait_for_their_turn_and_nobody_waits_for_ever() throws Exception {
    var impatient = new Pdf(config("longest-wait", "1ms"));
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    try (var others = Executors.newSingleThreadExecutor()) {
      var first =
          others.submit(
              () ->
                  impatient.of(
                      _ -> {
                        begun.countDown();
                        await(end);
                        return page(9, "<p>1</p>");
                      }));
      await(begun);
      assertThatExceptionOfType(StoreUnavailable.class)
          .isThrownBy(() -> impatient.of(_ -> page(9, "<p>2</p>")));
      end.countDown();
      assertThat(pages(first.get(SOON.toSeconds(), TimeUnit.SECONDS))).isEqualTo(1);
    }
    assertThat(pages(impatient.of(_ -> page(9, "<p>3</p>")))).isEqualTo(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sheet lines(int lines) {
    return (_, points) -> {
      var body = new StringBuilder();
      for (int line = 1; line <= lines; line++) {
        body.append("<p>line ").append(line).append("</p>");
      }
      return page(points, body.toString());
    };
  }

  private static String page(double points, String body) {
    return """
    <html><head><style>@page { size: A4; margin: 10mm } body { font: %spt/1.2 printed } p { margin: 0 }</style></head>
    <body>%s</body></html>
    """
        .formatted(points, body);
  }

  /** With these settings, each a key and a value. */
  private static PdfConfig config(String... settings) {
    var config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .addDefaultInterceptors()
            .withMapping(PdfConfig.class);
    for (int at = 0; at < settings.length; at += 2) {
      config.withDefaultValue("telesales.pdf." + settings[at], settings[at + 1]);
    }
    return config.build().getConfigMapping(PdfConfig.class);
  }

  private static int pages(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return document.getNumberOfPages();
    }
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** In points; on paper it is a hundredth smaller or larger. */
  private static double typeOf(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return Math.round(glyphs(document).getFirst().getYScale() * 4) / 4.0;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int fonts(PDDocument document) throws IOException {
    PDResources resources = document.getPage(0).getResources();
    int fonts = 0;
    for (COSName name : resources.getFontNames()) {
      assertThat(resources.getFont(name).isEmbedded()).isTrue();
      fonts++;
    }
    return fonts;
  }

  private static List<TextPosition> glyphs(PDDocument document) throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) {
        glyphs.addAll(positions);
      }
    }.getText(document);
    return glyphs;
  }
}
