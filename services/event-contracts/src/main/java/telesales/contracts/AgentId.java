package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An agent (销售员), by the id that the floor gives. */
public record AgentId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AgentId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
