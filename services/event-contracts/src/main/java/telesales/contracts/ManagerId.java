package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A manager (经理), by the id that the floor gives. */
public record ManagerId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ManagerId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
