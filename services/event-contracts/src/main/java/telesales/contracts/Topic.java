package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonValue;

/** The Kafka topics, one owner each. */
public enum Topic {
  CALLS("telesales.calls"),
  LEADS("telesales.leads"),
  FLOOR("telesales.floor"),
  MEETINGS("telesales.meetings"),
  HANDOVERS("telesales.handovers");

  private final String wireName;

  Topic(String wireName) {
    this.wireName = wireName;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }

  /** Where an event is published. */
  public static Topic of(Event event) {
    return switch (event) {
      case telesales.contracts.calls.CallEvent _ -> CALLS;
      case telesales.contracts.leads.LeadEvent _ -> LEADS;
      case telesales.contracts.floor.FloorEvent _ -> FLOOR;
      case telesales.contracts.meetings.MeetingsEvent _ -> MEETINGS;
      case telesales.contracts.handovers.HandoverEvent _ -> HANDOVERS;
    };
  }
}
