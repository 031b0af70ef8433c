package telesales.leadscoring.http;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code membership}: an agent's days in a team. */
@Entity
@Immutable
@Table(name = "membership")
@IdClass(MembershipRow.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields in.
class MembershipRow extends PanacheEntityBase {
  /** Days of an agent in two teams never overlap, so their beginning identifies them. */
  record Key(String agentId, LocalDate fromDay) implements Serializable {}

  @Id
  @Column(name = "agent_id")
  String agentId;

  @Id
  @Column(name = "from_day")
  LocalDate fromDay;

  /** The first day outside the team; absent while the end is open. */
  @Column(name = "until_day")
  @Nullable LocalDate untilDay;

  @Column(name = "team_id")
  String teamId;
}
