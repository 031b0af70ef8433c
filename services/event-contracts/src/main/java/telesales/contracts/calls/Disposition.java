package telesales.contracts.calls;

import static telesales.contracts.calls.Disposition.Category.ANSWERING_MACHINE_HEARD;
import static telesales.contracts.calls.Disposition.Category.COMPLETED;
import static telesales.contracts.calls.Disposition.Category.CONTACT;
import static telesales.contracts.calls.Disposition.Category.DO_NOT_CALL_ASKED;
import static telesales.contracts.calls.Disposition.Category.HUMAN_ANSWERED;
import static telesales.contracts.calls.Disposition.Category.REFUSED;
import static telesales.contracts.calls.Disposition.Category.SCHEDULED_CALLBACK;
import static telesales.contracts.calls.Disposition.Category.SOLD;
import static telesales.contracts.calls.Disposition.Category.UNWORKABLE;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * How a call ended (通话结果), with the field's categories. A dialer's own codes are mapped to these.
 */
public enum Disposition {
  SALE("sale", HUMAN_ANSWERED, CONTACT, SOLD, COMPLETED),
  INTERESTED("interested", HUMAN_ANSWERED, CONTACT),
  CALLBACK("callback", HUMAN_ANSWERED, CONTACT, SCHEDULED_CALLBACK),
  NOT_INTERESTED("not-interested", HUMAN_ANSWERED, CONTACT, REFUSED, COMPLETED),
  DO_NOT_CALL("do-not-call", HUMAN_ANSWERED, CONTACT, DO_NOT_CALL_ASKED, COMPLETED),
  WRONG_PERSON("wrong-person", HUMAN_ANSWERED),
  /** A person answered; how it ended the dialer does not know. */
  ANSWERED("answered", HUMAN_ANSWERED),
  NO_ANSWER("no-answer"),
  BUSY("busy"),
  ANSWERING_MACHINE("answering-machine", ANSWERING_MACHINE_HEARD),
  INVALID_NUMBER("invalid-number", UNWORKABLE, COMPLETED),
  ABANDONED("abandoned"),
  FAILED("failed");

  /** What a disposition says about the call; one disposition may say several things. */
  public enum Category {
    HUMAN_ANSWERED,
    CONTACT,
    SOLD,
    DO_NOT_CALL_ASKED,
    REFUSED,
    UNWORKABLE,
    SCHEDULED_CALLBACK,
    COMPLETED,
    ANSWERING_MACHINE_HEARD
  }

  private final String wireName;
  private final Set<Category> categories;

  Disposition(String wireName, Category... categories) {
    this.wireName = wireName;
    this.categories = Set.of(categories);
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }

  public boolean is(Category category) {
    return categories.contains(category);
  }
}
