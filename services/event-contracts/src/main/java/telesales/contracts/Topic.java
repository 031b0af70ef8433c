package telesales.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import telesales.contracts.calls.CallLogEvent;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.meetings.MeetingsEvent;

/** The Kafka topics, each with the sealed interface of all events it carries. */
public enum Topic {
  CALLS("telesales.calls", CallLogEvent.class),
  LEADS("telesales.leads", LeadEvent.class),
  FLOOR("telesales.floor", FloorEvent.class),
  MEETINGS("telesales.meetings", MeetingsEvent.class),
  HANDOVERS("telesales.handovers", HandoverEvent.class);

  private final String wireName;
  private final Class<? extends Event> events;

  Topic(String wireName, Class<? extends Event> events) {
    this.wireName = wireName;
    this.events = events;
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }

  public Class<? extends Event> events() {
    return events;
  }
}
