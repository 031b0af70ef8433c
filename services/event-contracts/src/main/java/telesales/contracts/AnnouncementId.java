package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An announcement (公告), as whoever made it called it. */
public record AnnouncementId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AnnouncementId {
    Identity.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
