package telesales.calllog.customers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.CustomerId;

/** What is known of persons, as it stands in events: readable only with the customer's key. */
@ApplicationScoped
public class PersonalData {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final ObjectWriter CONTACT = JSON.writerFor(Contact.class);
  private static final ObjectWriter WORDS = JSON.writerFor(Words.class);

  private final CustomerKeys keys;

  PersonalData(CustomerKeys keys) {
    this.keys = keys;
  }

  /** The customer's seal, made if there is none. */
  public Uni<Seal> sealOf(CustomerId customer) {
    return keys.sealOf(customer);
  }

  /**
   * The customers' seals, made where there are none. Those that are new are durable when the
   * caller's transaction commits: {@link #remember} them then, and not before.
   */
  public Uni<Map<CustomerId, Seal>> sealsOf(Set<CustomerId> customers, SqlClient transaction) {
    return keys.sealsOf(customers, transaction);
  }

  /** Seals that are durable, to be found in memory from now on. */
  public void remember(Map<CustomerId, Seal> durable) {
    keys.remember(durable);
  }

  /** Empty if the customer was erased. */
  public Uni<Optional<Seal>> existingSealOf(CustomerId customer) {
    return keys.existingSealOf(customer);
  }

  /** Of those who were not erased. */
  public Uni<Map<CustomerId, Seal>> existingSealsOf(Set<CustomerId> customers) {
    return keys.existingSealsOf(customers);
  }

  /** What goes into events instead of the contact. */
  public static String seal(Seal seal, Contact contact) {
    return seal.seal(write(CONTACT, contact));
  }

  /** What goes into events instead of the words; nothing if there are none. */
  public static @Nullable String seal(Seal seal, Words words) {
    return words.equals(Words.NONE) ? null : sealed(seal, words);
  }

  /** The same where something has to stand. */
  public static String sealed(Seal seal, Words words) {
    return seal.seal(write(WORDS, words));
  }

  /** Empty if the customer was erased. */
  public static Optional<Contact> contact(Optional<Seal> seal, String sealed) {
    return seal.flatMap(each -> each.open(sealed)).map(text -> read(Contact.class, text));
  }

  /** Nothing if nothing was written, or the customer was erased. */
  public static Words words(Optional<Seal> seal, @Nullable String sealed) {
    return sealed == null
        ? Words.NONE
        : seal.flatMap(each -> each.open(sealed))
            .map(text -> read(Words.class, text))
            .orElse(Words.NONE);
  }

  private static byte[] write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(Class<T> type, byte[] text) {
    try {
      return JSON.readValue(text, type);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
