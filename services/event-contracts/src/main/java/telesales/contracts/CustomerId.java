package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A customer without a name: a keyed hash of the phone number, which alone tells nothing about the
 * person.
 */
public record CustomerId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CustomerId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
