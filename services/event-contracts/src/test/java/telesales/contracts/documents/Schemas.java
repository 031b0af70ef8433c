package telesales.contracts.documents;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.contracts.EventTypes;

/** The JSON Schema of each event. Fields may be added to an event, so more of them are allowed. */
final class Schemas {
  private static final int LONGEST_IDENTITY = 200;
  private static final Map<Class<?>, String> FORMATS =
      Map.of(
          Instant.class,
          "date-time",
          LocalDate.class,
          "date",
          LocalTime.class,
          "",
          ZoneId.class,
          "");

  private final SchemaGenerator generator;
  private final Comments comments;

  Schemas(Comments comments) {
    this.comments = comments;
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON)
            .with(Option.INLINE_ALL_SCHEMAS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
            .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE));
    config
        .forFields()
        .withRequiredCheck(field -> !isNullable(field))
        .withDescriptionResolver(this::description);
    config
        .forTypesInGeneral()
        .withPropertySorter((_, _) -> 0) // As they are declared: what it is about comes first.
        .withCustomDefinitionProvider(Schemas::simple);
    this.generator = new SchemaGenerator(config.build());
  }

  ObjectNode of(EventTypes.Entry type) {
    ObjectNode generated = generator.generateSchema(type.eventClass());
    ObjectNode schema = ContractJson.MAPPER.createObjectNode();
    schema.set("$schema", generated.remove("$schema"));
    schema.put("$id", "urn:telesales:event:" + type.wireName());
    schema.put("title", type.wireName());
    schema.put("description", comments.of(type.eventClass()));
    return schema.setAll(generated);
  }

  static boolean isNullable(FieldScope field) {
    return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private @Nullable String description(FieldScope field) {
    if (field.isFakeContainerItemScope()) {
      return null;
    }
    String said =
        comments.of(
            field.getDeclaringType().getErasedType(),
            field.getName(),
            field.getType().getErasedType());
    return said.isEmpty() ? null : said;
  }

  /** Identities, instants, days, times and zones are all plain strings on the wire. */
  private static @Nullable CustomDefinition simple(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> erased = type.getErasedType();
    ObjectNode text = context.getGeneratorConfig().createObjectNode().put("type", "string");
    if (FORMATS.containsKey(erased)) {
      String format = FORMATS.get(erased);
      return inline(format.isEmpty() ? text : text.put("format", format));
    }
    if (isIdentity(erased)) {
      return inline(text.put("minLength", 1).put("maxLength", LONGEST_IDENTITY));
    }
    return null;
  }

  private static boolean isIdentity(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
  }

  private static CustomDefinition inline(ObjectNode schema) {
    return new CustomDefinition(schema, DefinitionType.INLINE, AttributeInclusion.YES);
  }
}
