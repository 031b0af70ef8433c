package telesales.contracts.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import telesales.contracts.EventTypes;

/**
 * One example per event and version. A file is made once, with its event, and never edited: such
 * events are stored, and will be read for ever.
 */
final class Approved {
  static final Path DIRECTORY = Path.of("src/test/resources/approved");

  Set<String> wireNames() {
    Set<String> names = new TreeSet<>();
    try (var files = Files.list(DIRECTORY)) {
      files.forEach(file -> names.add(file.getFileName().toString().replaceFirst("\\.json$", "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  String text(String wireName) {
    try {
      return Files.readString(DIRECTORY.resolve(wireName + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode tree(String wireName) {
    return ContractJson.tree(text(wireName));
  }

  /** Those that are not there; what is there stays as it is. */
  void writeMissing() {
    for (EventTypes.Entry type : EventTypes.all()) {
      Path file = DIRECTORY.resolve(type.wireName() + ".json");
      if (!Files.exists(file)) {
        Document.write(file, ContractJson.pretty(Examples.of(type.eventClass())));
      }
    }
  }
}
