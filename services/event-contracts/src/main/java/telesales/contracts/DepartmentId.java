package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A department of teams, by the id that the floor gives. */
public record DepartmentId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DepartmentId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
