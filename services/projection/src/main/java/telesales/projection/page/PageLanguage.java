package telesales.projection.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language a page is marked with until its script knows what the reader chose before. */
final class PageLanguage {
  private static final String CHINESE = "zh-CN";
  private static final String ENGLISH = "en-GB";

  private PageLanguage() {}

  /**
   * What the address asks for, else the first of the browser's languages that we speak, else
   * Chinese.
   */
  static String of(@Nullable String wished, List<Locale> accepted) {
    return Stream.concat(Stream.ofNullable(wished).map(Locale::forLanguageTag), accepted.stream())
        .map(PageLanguage::spoken)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(CHINESE);
  }

  private static @Nullable String spoken(Locale locale) {
    return switch (locale.getLanguage()) {
      case "zh" -> CHINESE;
      case "en" -> ENGLISH;
      default -> null;
    };
  }
}
