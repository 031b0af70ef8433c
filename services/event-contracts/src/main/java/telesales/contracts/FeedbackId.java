package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One feedback (反馈) among those of its team's day, as whoever gave it called it. */
public record FeedbackId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FeedbackId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
