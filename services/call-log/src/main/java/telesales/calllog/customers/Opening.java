package telesales.calllog.customers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts what was sealed in an event back into it. */
final class Opening {
  private static final Set<String> SEALED = Set.of("personalData", "wording");

  private final ObjectMapper json;

  Opening(ObjectMapper json) {
    this.json = json;
  }

  /** What cannot be opened with this seal any more is left out. */
  ObjectNode open(ObjectNode event, Seal seal) {
    ObjectNode opened = json.createObjectNode();
    for (Map.Entry<String, JsonNode> field : event.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      if (SEALED.contains(name) && value.isTextual()) {
        open(value.asText(), seal).ifPresent(content -> opened.set(name, content));
      } else {
        opened.set(name, value instanceof ObjectNode part ? open(part, seal) : value);
      }
    }
    return opened;
  }

  private Optional<JsonNode> open(String sealed, Seal seal) {
    return seal.open(sealed).map(this::read);
  }

  private JsonNode read(byte[] content) {
    try {
      return json.readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
