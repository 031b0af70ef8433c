package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A contest (PK), as whoever drew it first called it. */
public record ContestId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ContestId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
