package telesales.meetingmetrics.agentday.http;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;

/** A target that an agent's day came up to. Events write it; here it is only read. */
@Entity
@Immutable
@Table(name = "target_reached")
@IdClass(TargetReachedRow.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
public class TargetReachedRow extends PanacheEntityBase {
  /** Which target of whose day. */
  public record Key(String agent, LocalDate day, String metric, String period) {}

  @Id String agent;
  @Id LocalDate day;
  @Id String metric;
  @Id String period;
  long target;

  @Column(name = "reached_at")
  Instant reachedAt;

  static Uni<List<TargetReachedRow>> of(String agent, LocalDate day) {
    return list("agent = ?1 and day = ?2", agent, day);
  }

  boolean isFor(Metric wantedMetric, Period wantedPeriod) {
    return metric.equals(wantedMetric.wireName()) && period.equals(wantedPeriod.wireName());
  }
}
