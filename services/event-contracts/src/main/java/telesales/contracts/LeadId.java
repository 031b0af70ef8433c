package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A lead (线索), one for each customer. */
public record LeadId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LeadId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
