package telesales.contracts.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telesales.contracts.EventTypes;
import telesales.contracts.Topic;

/** {@code docs/events.md}: every event for people to read. */
final class EventsPage {
  private static final String HEAD =
      """
      # Events

      What the services tell each other, and whoever else listens. Generated from `services/event-contracts`: do not edit;
      change the Javadoc there, then `./mvnw -pl services/event-contracts test -Dtelesales.documents=write`.

      Every event is a CloudEvent 1.0 in binary mode: its fields are the record's JSON value, its attributes are headers.

      | header | what it says |
      |---|---|
      """;

  private final Comments comments;
  private final Schemas schemas;
  private final StringBuilder page = new StringBuilder(HEAD);

  EventsPage(Comments comments, Schemas schemas) {
    this.comments = comments;
    this.schemas = schemas;
  }

  String text() {
    Headers.ALL.forEach((name, meaning) -> row("`" + name + "`", meaning));
    page.append(
        """

        The key is the stream's id, so that a stream's events lie in one partition and in order. An event may come twice: whoever
        takes them in keeps each stream's newest `ce_streamversion` and passes over what is not newer. Events and their
        fields are added, never changed or removed; fields that are not known are to be passed over. Topics keep events for ever.
        For programs: [asyncapi.yaml](asyncapi.yaml), and one JSON Schema per event and version in [schemas](schemas).
        """);
    Arrays.stream(Topic.values()).forEach(this::topic);
    return page.toString();
  }

  private void topic(Topic topic) {
    page.append("\n## ").append(topic.wireName()).append("\n\n");
    page.append("Published by ").append(Owners.of(topic)).append(". ");
    page.append(comments.of(topic.events())).append('\n');
    EventTypes.all().stream().filter(type -> type.topic() == topic).forEach(this::event);
  }

  private void event(EventTypes.Entry type) {
    page.append("\n### ").append(type.wireName()).append("\n\n");
    page.append(comments.of(type.eventClass()));
    page.append(" ([schema](schemas/%s.json), ".formatted(type.wireName()));
    page.append(
        "[example](../services/event-contracts/src/test/resources/approved/%s.json))\n\n"
            .formatted(type.wireName()));
    page.append("| field | type | what it says |\n|---|---|---|\n");
    fields("", schemas.of(type));
  }

  private void fields(String path, JsonNode schema) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              String name = path + field.getKey();
              String optional = required.contains(field.getKey()) ? "" : ", may be absent";
              row(
                  "`" + name + "`",
                  kind(field.getValue()) + optional,
                  description(field.getValue()));
              fields(name + ".", field.getValue());
              fields(name + "[].", field.getValue().path("items"));
            });
  }

  private static String description(JsonNode schema) {
    return schema.path("description").asText();
  }

  private static String kind(JsonNode schema) {
    if (schema.has("enum")) {
      List<String> values = new ArrayList<>();
      schema.get("enum").forEach(value -> values.add("`" + value.asText() + "`"));
      return String.join(" ", values);
    }
    if (schema.path("additionalProperties").isObject()) {
      return "text by name";
    }
    String type = schema.path("type").asText();
    return switch (type) {
      case "string" -> schema.path("format").asText("text");
      case "array" -> "list";
      default -> type;
    };
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
