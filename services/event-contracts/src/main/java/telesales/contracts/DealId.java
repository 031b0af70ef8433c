package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A deal (签单) among those of its lead, as whoever recorded it first called it. */
public record DealId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DealId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
