package telesales.projection.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import telesales.edge.QueryParameters;

/** The words of a board's file, in Chinese or English. */
final class BoardTexts {
  private static final Map<String, BoardTexts> LANGUAGES =
      Map.of("zh", new BoardTexts("zh"), "en", new BoardTexts("en"));

  private final Properties texts = new Properties();

  private BoardTexts(String language) {
    try (var in =
        Objects.requireNonNull(
            BoardTexts.class.getResourceAsStream("board_" + language + ".properties"))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param asked zh or en; Chinese if null
   * @throws telesales.edge.ProblemException if it is neither
   */
  static BoardTexts in(@Nullable String asked) {
    var parameters = new QueryParameters();
    var texts = parameters.oneOf("lang", asked == null ? "zh" : asked, LANGUAGES);
    parameters.check();
    return texts.orElseThrow();
  }

  String get(String word) {
    return texts.getProperty(word, word);
  }

  Properties all() {
    return texts;
  }
}
