package telesales.leadscoring.http;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code lead}, which reactions write and requests read. */
@Entity
@Immutable
@Table(name = "lead")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields in.
class LeadRow extends PanacheEntityBase {
  @Id
  @Column(name = "lead_id")
  String leadId;

  @Column(name = "customer_id")
  String customerId;

  @Column(name = "owner_id")
  String ownerId;

  @Nullable String campaign;
  @Nullable String grade;

  @Column(name = "interested_since")
  @Nullable Instant interestedSince;

  int score;
  String scorer;

  /** A JSON array. */
  String reasons;

  int calls;

  @Column(name = "last_call_at")
  @Nullable Instant lastCallAt;

  @Column(name = "last_disposition")
  @Nullable String lastDisposition;
}
