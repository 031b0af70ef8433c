package telesales.contracts.documents;

import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR;
import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.SPLIT_LINES;
import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.WRITE_DOC_START_MARKER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.List;
import telesales.contracts.EventTypes;
import telesales.contracts.Topic;

/** {@code docs/asyncapi.yaml}: channels are topics, messages are events. */
final class AsyncApi {
  private static final String HEAD =
      "# Generated: ./mvnw -pl services/event-contracts test -Dtelesales.documents=write\n";
  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .enable(INDENT_ARRAYS_WITH_INDICATOR)
              .disable(SPLIT_LINES)
              .disable(WRITE_DOC_START_MARKER)
              .build());

  private final Comments comments;
  private final Approved approved;
  private final ObjectNode root = YAML.createObjectNode();

  AsyncApi(Comments comments, Approved approved) {
    this.comments = comments;
    this.approved = approved;
  }

  String text() {
    root.put("asyncapi", "3.0.0");
    root.putObject("info")
        .put("title", "Telesales events")
        .put("version", "1.0.0")
        .put("description", "What the services of a telesales floor publish, as CloudEvents 1.0.")
        .putObject("license")
        .put("name", "Apache-2.0");
    root.put("defaultContentType", "application/json");
    ObjectNode channels = root.putObject("channels");
    ObjectNode operations = root.putObject("operations");
    for (Topic topic : Topic.values()) {
      channel(topic, channels.putObject(topic.wireName()));
      operations
          .putObject("publish-" + topic.wireName())
          .put("action", "send")
          .put("summary", "Done by " + Owners.of(topic) + ".")
          .set("channel", reference("#/channels/" + topic.wireName()));
    }
    ObjectNode components = root.putObject("components");
    ObjectNode messages = components.putObject("messages");
    EventTypes.all().forEach(type -> message(type, messages.putObject(type.wireName())));
    headers(components.putObject("schemas").putObject("headers"));
    return written();
  }

  private void channel(Topic topic, ObjectNode channel) {
    channel.put("address", topic.wireName());
    channel.put("description", comments.of(topic.events()));
    ObjectNode messages = channel.putObject("messages");
    of(topic)
        .forEach(
            type ->
                messages.set(
                    type.wireName(), reference("#/components/messages/" + type.wireName())));
  }

  private void message(EventTypes.Entry type, ObjectNode message) {
    message.put("name", type.wireName());
    message.put("title", type.eventClass().getSimpleName());
    message.put("summary", comments.of(type.eventClass()));
    message.put("contentType", "application/json");
    ArrayNode headers = message.putObject("headers").putArray("allOf");
    headers.add(reference("#/components/schemas/headers"));
    headers.addObject().putObject("properties").putObject("ce_type").put("const", type.wireName());
    message
        .putObject("payload")
        .put("schemaFormat", "application/schema+json;version=draft-07")
        .set("schema", reference("./schemas/" + type.wireName() + ".json"));
    message
        .putObject("bindings")
        .putObject("kafka")
        .putObject("key")
        .put("type", "string")
        .put("description", "The stream's id.");
    message.putArray("examples").addObject().set("payload", approved.tree(type.wireName()));
  }

  private static void headers(ObjectNode schema) {
    schema.put("type", "object");
    ArrayNode required = schema.putArray("required");
    ObjectNode properties = schema.putObject("properties");
    Headers.ALL.forEach(
        (name, meaning) -> {
          properties.putObject(name).put("type", "string").put("description", meaning);
          if (!Headers.OPTIONAL.contains(name)) {
            required.add(name);
          }
        });
  }

  private static List<EventTypes.Entry> of(Topic topic) {
    return EventTypes.all().stream().filter(type -> type.topic() == topic).toList();
  }

  private static ObjectNode reference(String to) {
    return YAML.createObjectNode().put("$ref", to);
  }

  private String written() {
    try {
      return HEAD + YAML.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
