package telesales.contracts.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import telesales.contracts.EventTypes;

/** A generated file, and the text that it is to have. */
record Document(Path path, String text) {
  private static final Path DOCS = Path.of("../../docs");

  /** All of them. */
  static List<Document> all() {
    Comments comments = Comments.of(Path.of("src/main/java"));
    var schemas = new Schemas(comments);
    List<Document> documents = new ArrayList<>();
    documents.add(
        new Document(DOCS.resolve("events.md"), new EventsPage(comments, schemas).text()));
    documents.add(
        new Document(DOCS.resolve("asyncapi.yaml"), new AsyncApi(comments, new Approved()).text()));
    EventTypes.all()
        .forEach(
            type ->
                documents.add(
                    new Document(
                        schemaDirectory().resolve(type.wireName() + ".json"),
                        ContractJson.pretty(schemas.of(type)))));
    return documents;
  }

  static Path schemaDirectory() {
    return DOCS.resolve("schemas");
  }

  void write() {
    write(path, text);
  }

  static void write(Path path, String text) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
