package telesales.leadscoring.http;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.Immutable;

/** The one row of the table {@code floor}. */
@Entity
@Immutable
@Table(name = "floor")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields in.
class FloorRow extends PanacheEntityBase {
  @Id short id;

  String zone;

  /** Today on the floor. */
  static Uni<LocalDate> today(Clock clock) {
    return FloorRow.<FloorRow>findAll()
        .singleResult()
        .map(floor -> clock.instant().atZone(ZoneId.of(floor.zone)).toLocalDate());
  }
}
