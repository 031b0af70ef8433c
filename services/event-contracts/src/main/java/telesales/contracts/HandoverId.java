package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A handover (交接) of a lead from hand to hand. */
public record HandoverId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public HandoverId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
