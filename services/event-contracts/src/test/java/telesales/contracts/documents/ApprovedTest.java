package telesales.contracts.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telesales.contracts.Event;
import telesales.contracts.EventTypes;

/** What was once approved is understood for ever. */
class ApprovedTest {
  private static final Approved APPROVED = new Approved();
  private static final Schemas SCHEMAS = new Schemas(Comments.of(Path.of("src/main/java")));

  static Stream<String> wireNames() {
    return APPROVED.wireNames().stream();
  }

  @Test
  void every_event_has_an_approved_example_and_there_is_none_without_an_event() {
    Set<String> events =
        EventTypes.all().stream().map(EventTypes.Entry::wireName).collect(Collectors.toSet());

    assertThat(APPROVED.wireNames()).containsExactlyInAnyOrderElementsOf(events);
  }

  @ParameterizedTest
  @MethodSource("wireNames")
  void an_approved_example_still_reads_and_writes_to_the_same(String wireName)
      throws JsonProcessingException {
    String json = APPROVED.text(wireName);

    Event event =
        ContractJson.MAPPER.readValue(json, EventTypes.named(wireName).orElseThrow().eventClass());

    assertThat(ContractJson.pretty(event)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("wireNames")
  void an_approved_example_fits_its_schema(String wireName) {
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(SCHEMAS.of(EventTypes.named(wireName).orElseThrow()));

    assertThat(schema.validate(APPROVED.tree(wireName))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("wireNames")
  void without_a_field_that_may_not_be_absent_it_does_not(String wireName) {
    var schema = SCHEMAS.of(EventTypes.named(wireName).orElseThrow());
    var validator = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);

    assertThat(schema.path("required")).isNotEmpty();
    schema
        .path("required")
        .forEach(
            field -> {
              var lacking = APPROVED.tree(wireName).<ObjectNode>deepCopy();
              lacking.remove(field.asText());
              assertThat(validator.validate(lacking)).as("without " + field).isNotEmpty();
            });
  }
}
