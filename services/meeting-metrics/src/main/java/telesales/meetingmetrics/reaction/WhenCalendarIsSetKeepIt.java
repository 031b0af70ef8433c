package telesales.meetingmetrics.reaction;

import java.util.ArrayList;
import java.util.List;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.EventJson;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.WorkCalendar;

/**
 * Keeps the calendars. Another one may divide days at another time, and ask something of a day that
 * was off.
 */
final class WhenCalendarIsSetKeepIt {
  private record Told(ReceivedEvent received, CalendarEvent event) {}

  private final ConsumptionTransaction transaction;
  private final DaysToJudge toJudge;
  private final DaysToJudge toReckon;

  WhenCalendarIsSetKeepIt(
      ConsumptionTransaction transaction, DaysToJudge toJudge, DaysToJudge toReckon) {
    this.transaction = transaction;
    this.toJudge = toJudge;
    this.toReckon = toReckon;
  }

  void react(List<ReceivedEvent> events) {
    List<Told> told = new ArrayList<>();
    for (ReceivedEvent each : events) {
      if (each.event().orElse(null) instanceof CalendarEvent event) {
        told.add(new Told(each, event));
        changed(event, each);
      }
    }
    if (!told.isEmpty()) {
      keep(told);
    }
  }

  /** With the usual calendar, which holds unless another is set, nothing changes. */
  private void changed(CalendarEvent event, ReceivedEvent cause) {
    if (event.equals(WorkCalendar.USUAL)) {
      return;
    }
    toJudge.addAllSince(event.day(), cause);
    if (event instanceof CalendarSet) {
      toReckon.addAllSince(event.day(), cause);
    }
  }

  private void keep(List<Told> told) {
    transaction.execute(
        Statements.KEEP_CALENDAR_EVENTS,
        Columns.of(told)
            .text(each -> each.received().id().toString())
            .number(each -> each.received().streamVersion())
            .flag(each -> !(each.event() instanceof CalendarSet))
            .day(each -> each.event().day())
            .text(each -> each.received().wireName())
            .text(each -> EventJson.write(each.event()))
            .tuple());
  }
}
