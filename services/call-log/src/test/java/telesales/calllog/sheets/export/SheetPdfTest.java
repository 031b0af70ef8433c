package telesales.calllog.sheets.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.calllog.CallLogInfrastructure;
import telesales.eventsourcing.testing.ServiceInfrastructure;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class SheetPdfTest {
  @Inject SheetPdf pdf;

  @ParameterizedTest
  @ValueSource(strings = {"short", "abcdefghijklmnopqrstuvwxyz0123456789", "客户说价格太贵了，想再比较"})
  void nothing_stands_beyond_the_paper_however_long_a_word_is(String word) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.of(Printed.calls(2, word.repeat(4))))) {
      float width = document.getPage(0).getMediaBox().getWidth();
      float height = document.getPage(0).getMediaBox().getHeight();

      assertThat(glyphs(document))
          .allSatisfy(
              glyph -> {
                assertThat(glyph.getXDirAdj() + glyph.getWidthDirAdj()).isLessThan(width);
                assertThat(glyph.getYDirAdj()).isLessThan(height);
              });
    }
  }

  @Test
  void a_note_that_would_fill_pages_is_cut_and_the_foot_says_where_the_whole_is()
      throws IOException {
    String note = "一二三四五六七八九十".repeat(199) + "就这些";

    try (PDDocument document = Loader.loadPDF(pdf.of(Printed.calls(1, note)))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("…", Printed.WHERE_CUT_IS_WHOLE)
          .doesNotContain("就这些");
    }
  }

  @Test
  void where_nothing_is_cut_the_foot_does_not_speak_of_it() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.of(Printed.calls(1, "再打")))) {
      assertThat(new PDFTextStripper().getText(document))
          .doesNotContain("…", Printed.WHERE_CUT_IS_WHOLE);
    }
  }

  @Test
  void a_picture_that_the_font_lacks_is_left_out() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.of(Printed.calls(1, "好😀👨‍👩‍👧的")))) {
      assertThat(new PDFTextStripper().getText(document)).contains("好的").doesNotContain("□");
    }
  }

  @Test
  void every_page_has_its_headings_and_says_whose_it_is() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.of(Printed.calls(120, "再打")))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(document))
            .contains("电话登记表 · 王芳 · 2026-03-02", "备注", page + " / " + document.getNumberOfPages());
      }
    }
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
