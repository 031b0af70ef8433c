package telesales.calllog.posts;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telesales.calllog.customers.InstallationKey;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.Seal;
import telesales.contracts.CustomerId;

/** Posts between clear and as they lie in the database. */
@ApplicationScoped
class PostRows {
  private final InstallationKey installation;
  private final PersonalData personalData;

  PostRows(InstallationKey installation, PersonalData personalData) {
    this.installation = installation;
    this.personalData = personalData;
  }

  Buffer sealed(NewPost post) {
    return Buffer.buffer(
        post.seal() == null
            ? installation.seal(post.content(), context(post.dialer()))
            : post.seal().sealBytes(post.content()));
  }

  Buffer fingerprint(NewPost post) {
    return Buffer.buffer(installation.fingerprint(post.content()));
  }

  Uni<List<KeptPost>> read(RowSet<Row> rows) {
    Set<CustomerId> customers = new HashSet<>();
    for (Row row : rows) {
      if (row.getString("customer_id") != null) {
        customers.add(new CustomerId(row.getString("customer_id")));
      }
    }
    Uni<Map<CustomerId, Seal>> seals =
        customers.isEmpty()
            ? Uni.createFrom().item(Map.of())
            : personalData.existingSealsOf(customers);
    return seals.map(
        known -> {
          List<KeptPost> posts = new ArrayList<>();
          for (Row row : rows) {
            posts.add(post(row, known));
          }
          return posts;
        });
  }

  private KeptPost post(Row row, Map<CustomerId, Seal> seals) {
    return new KeptPost(
        row.getLong("post_id"),
        row.getString("dialer"),
        row.getString("format"),
        row.getString("dialer_call_id"),
        row.getOffsetDateTime("received_at").toInstant(),
        PostOutcome.named(row.getString("outcome")),
        row.getString("problem"),
        content(row, seals));
  }

  private Optional<byte[]> content(Row row, Map<CustomerId, Seal> seals) {
    byte[] sealed = row.getBuffer("content").getBytes();
    String customer = row.getString("customer_id");
    if (customer == null) {
      return Optional.of(installation.open(sealed, context(row.getString("dialer"))));
    }
    return Optional.ofNullable(seals.get(new CustomerId(customer)))
        .flatMap(seal -> opened(seal, sealed));
  }

  /** A customer who was erased and came again has another key, which opens nothing from before. */
  private static Optional<byte[]> opened(Seal seal, byte[] sealed) {
    try {
      return Optional.of(seal.openBytes(sealed));
    } catch (IllegalStateException anotherKey) {
      return Optional.empty();
    }
  }

  private static String context(String dialer) {
    return "dialer-post:" + dialer;
  }
}
