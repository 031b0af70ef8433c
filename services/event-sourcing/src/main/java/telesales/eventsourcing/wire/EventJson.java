package telesales.eventsourcing.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import telesales.contracts.Event;
import telesales.contracts.EventTypes;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;

/**
 * Published events as JSON: the same on Kafka as in the store. Fields that are not known are passed
 * over, so that events may grow.
 */
public final class EventJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addDeserializer(Instant.class, new QuickInstants()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .build();

  private EventJson() {}

  /** As {@link JavaTimeModule} reads them, but strings in a fraction of the time. */
  private static final class QuickInstants extends StdScalarDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    QuickInstants() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return InstantDeserializer.INSTANT.deserialize(parser, context);
      }
      try {
        return Instants.parse(parser.getText());
      } catch (DateTimeException e) {
        return InstantDeserializer.INSTANT.deserialize(parser, context);
      }
    }
  }

  public static NewEvent newEvent(UUID id, Event event, Instant occurredAt, EventMeta meta) {
    EventTypes.Entry type = EventTypes.of(event);
    return new NewEvent(id, type.name(), type.version(), occurredAt, write(event), meta);
  }

  public static String write(Event event) {
    try {
      return MAPPER.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + event.getClass().getName(), e);
    }
  }

  /**
   * Empty for a type that this release does not know: a newer one published it, and what is not
   * known cannot concern us yet.
   *
   * @param wireName as in {@code telesales.call.logged.v1}
   */
  public static Optional<Event> read(String wireName, byte[] data) {
    return EventTypes.named(wireName).map(type -> read(type, data));
  }

  /**
   * What a service keeps in its own tables, and cannot do without.
   *
   * @param wireName as in {@code telesales.call.logged.v1}
   * @throws IllegalStateException for a type that this release does not know
   */
  public static <E extends Event> E kept(String wireName, String data, Class<E> type) {
    return read(wireName, data.getBytes(UTF_8))
        .map(type::cast)
        .orElseThrow(() -> new IllegalStateException("stored by a newer release: " + wireName));
  }

  private static Event read(EventTypes.Entry type, byte[] data) {
    try {
      Event event = MAPPER.readValue(data, type.eventClass());
      if (event == null) {
        throw new IllegalArgumentException("nothing where a " + type.wireName() + " is to be");
      }
      return event;
    } catch (IOException e) {
      throw new IllegalArgumentException("not a " + type.wireName(), e);
    }
  }
}
