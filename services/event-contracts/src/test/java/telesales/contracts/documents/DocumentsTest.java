package telesales.contracts.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import telesales.contracts.EventTypes;

/** The documents say what the code says; {@code -Dtelesales.documents=write} writes them anew. */
class DocumentsTest {
  private static List<Document> documents;

  @BeforeAll
  static void generate() {
    boolean write = "write".equals(System.getProperty("telesales.documents"));
    if (write) {
      new Approved().writeMissing();
    }
    documents = Document.all();
    if (write) {
      documents.forEach(Document::write);
    }
  }

  @Test
  void the_documents_are_current() {
    assertThat(documents)
        .allSatisfy(
            document ->
                assertThat(document.path())
                    .as("to be written anew, as docs/events.md says")
                    .hasContent(document.text()));
  }

  @Test
  void there_is_no_schema_without_an_event() throws IOException {
    try (var files = Files.list(Document.schemaDirectory())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              EventTypes.all().stream().map(type -> type.wireName() + ".json").toList());
    }
  }

  @Test
  void every_event_says_in_its_javadoc_what_it_means() {
    Comments comments = Comments.of(Path.of("src/main/java"));

    assertThat(EventTypes.all())
        .allSatisfy(
            type ->
                assertThat(comments.of(type.eventClass()))
                    .as(type.eventClass().getSimpleName())
                    .endsWith("."));
  }

  @Test
  void every_field_says_what_it_means() {
    Schemas schemas = new Schemas(Comments.of(Path.of("src/main/java")));

    assertThat(EventTypes.all())
        .flatExtracting(type -> withoutMeaning(type.wireName(), schemas.of(type)))
        .isEmpty();
  }

  private static List<String> withoutMeaning(String path, JsonNode schema) {
    List<String> found = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              String name = path + " " + field.getKey();
              if (!field.getValue().has("description")) {
                found.add(name);
              }
              found.addAll(withoutMeaning(name, field.getValue()));
              found.addAll(withoutMeaning(name, field.getValue().path("items")));
            });
    return found;
  }
}
