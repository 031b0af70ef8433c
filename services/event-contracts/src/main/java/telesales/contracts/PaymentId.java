package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A payment (到账) among those of its deal, as whoever recorded it first called it. */
public record PaymentId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PaymentId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
