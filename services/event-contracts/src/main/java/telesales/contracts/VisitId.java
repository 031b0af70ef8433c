package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A visit (到访/拜访) among those of its lead, as whoever recorded it first called it. */
public record VisitId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VisitId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
