package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A call, made from the dialer's name and its own id of the call, so that the same post twice is
 * the same call.
 */
public record CallId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CallId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
