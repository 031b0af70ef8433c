package telesales.projection.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Path PAGE = Path.of("src/main/resources/web/app");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern USE = Pattern.compile("(?<![\\w.])t\\(\\s*'([^']+)'");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final Map<String, Map<String, String>> messages = read();

  @Test
  void every_text_is_there_in_chinese_and_in_english() {
    assertThat(messages)
        .allSatisfy(
            (word, texts) -> {
              assertThat(texts).containsOnlyKeys("zh", "en");
              assertThat(texts.values()).noneMatch(String::isBlank);
            });
  }

  @Test
  void both_languages_leave_the_same_places_to_be_filled() {
    assertThat(messages)
        .allSatisfy(
            (word, texts) -> assertThat(places(texts, "zh")).isEqualTo(places(texts, "en")));
  }

  @Test
  void every_word_the_page_says_is_in_the_dictionary() throws IOException {
    assertThat(messages.keySet()).containsAll(wordsUsed());
  }

  @Test
  void no_chinese_stands_in_the_code_beside_the_dictionary() throws IOException {
    assertThat(sources()).noneMatch(source -> HAN.matcher(read(source)).find());
  }

  private static Set<String> places(Map<String, String> texts, String language) {
    return PLACE
        .matcher(texts.getOrDefault(language, ""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> wordsUsed() throws IOException {
    return sources().stream()
        .flatMap(source -> USE.matcher(read(source)).results())
        .map(use -> use.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(PAGE)) {
      return files.filter(file -> file.toString().endsWith(".ts")).toList();
    }
  }

  private static Map<String, Map<String, String>> read() {
    try {
      return new ObjectMapper()
          .readValue(read(PAGE.resolve("words/messages.json")), new TypeReference<>() {});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
