package telesales.calllog.sheets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import telesales.edge.QueryParameters;

/** The words of a printed call sheet, in Chinese or English. */
final class SheetTexts {
  private static final Map<String, SheetTexts> LANGUAGES =
      Map.of("zh", new SheetTexts("zh"), "en", new SheetTexts("en"));

  private final Properties texts = new Properties();

  private SheetTexts(String language) {
    try (var in =
        Objects.requireNonNull(
            SheetTexts.class.getResourceAsStream("sheet_" + language + ".properties"))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param asked zh or en; Chinese if null
   * @throws telesales.edge.ProblemException if it is neither
   */
  static SheetTexts in(@Nullable String asked) {
    var parameters = new QueryParameters();
    var texts = parameters.oneOf("lang", asked == null ? "zh" : asked, LANGUAGES);
    parameters.check();
    return texts.orElseThrow();
  }

  /** A word that a later release adds elsewhere is shown as it is. */
  String get(String word) {
    return texts.getProperty(word, word.substring(word.indexOf('.') + 1));
  }

  Properties all() {
    return texts;
  }
}
