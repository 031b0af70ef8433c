package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A team of agents, by the id that the floor gives. */
public record TeamId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TeamId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
