package telesales.meetingmetrics.calendar;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.store.EventMeta;
import telesales.meetingmetrics.Beginnings;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.BeginWithUsualCalendar;

/** Publishes the usual calendar when this service starts for the first time. */
@ApplicationScoped
final class UsualCalendarAtStart {
  private final CurrentCalendar calendar;
  private final Clock clock;
  private final String service;

  UsualCalendarAtStart(
      CurrentCalendar calendar,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.calendar = calendar;
    this.clock = clock;
    this.service = service;
  }

  void publish(@Observes StartupEvent started) {
    var context = new CommandContext(clock.instant(), EventMeta.by(service));
    Beginnings.await(calendar.decide(new BeginWithUsualCalendar(), context));
  }
}
