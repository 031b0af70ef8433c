package telesales.projection.dailyreport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telesales.edge.QueryParameters;

/** The words of the pages, in Chinese or English: paper says what the screen says. */
final class PageWords {
  private static final String DICTIONARY = "/web/app/words/messages.json";
  private static final JsonNode WORDS = read();
  private static final Map<String, PageWords> LANGUAGES =
      Map.of("zh", new PageWords("zh", Locale.CHINA), "en", new PageWords("en", Locale.UK));

  private final Map<String, String> words = new HashMap<>();
  private final String language;
  private final Locale locale;

  private PageWords(String language, Locale locale) {
    this.language = language;
    this.locale = locale;
    WORDS.properties().forEach(each -> words.put(each.getKey(), textOf(each.getValue(), language)));
  }

  /**
   * @param asked zh or en; Chinese if null
   * @throws telesales.edge.ProblemException if it is neither
   */
  static PageWords in(@Nullable String asked) {
    var parameters = new QueryParameters();
    var words = parameters.oneOf("lang", asked == null ? "zh" : asked, LANGUAGES);
    parameters.check();
    return words.orElseThrow();
  }

  boolean areChinese() {
    return language.equals("zh");
  }

  Locale locale() {
    return locale;
  }

  String get(String word) {
    String text = words.get(word);
    if (text == null) {
      throw new IllegalArgumentException("the pages do not say " + word);
    }
    return text;
  }

  /** The same with a place filled, as in <code>{count}</code>. */
  String get(String word, String place, Object with) {
    return filled(get(word), place, with);
  }

  String get(String word, String place, Object with, String another, Object withAnother) {
    return filled(get(word, place, with), another, withAnother);
  }

  private static String filled(String text, String place, Object with) {
    return text.replace("{" + place + "}", with.toString());
  }

  private static String textOf(JsonNode word, String language) {
    return word.required(language).asText();
  }

  private static JsonNode read() {
    try (var in = Objects.requireNonNull(PageWords.class.getResourceAsStream(DICTIONARY))) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
