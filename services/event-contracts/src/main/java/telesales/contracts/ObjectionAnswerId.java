package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One entry of the objection book (异议手册), as whoever wrote it called it. */
public record ObjectionAnswerId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ObjectionAnswerId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
