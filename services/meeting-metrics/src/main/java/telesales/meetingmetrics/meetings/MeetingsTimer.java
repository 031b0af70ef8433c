package telesales.meetingmetrics.meetings;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import telesales.meetingmetrics.MeetingMetricsConfig;

/** Looks again and again whether a meeting is due: one look after another, never two at once. */
@ApplicationScoped
class MeetingsTimer {
  private static final Logger LOG = Logger.getLogger(MeetingsTimer.class);

  private final MeetingsOnTime onTime;
  private final AgendaOfMeeting agenda;
  private final Duration every;
  private @Nullable Cancellable ticking;

  MeetingsTimer(MeetingsOnTime onTime, AgendaOfMeeting agenda, MeetingMetricsConfig config) {
    this.onTime = onTime;
    this.agenda = agenda;
    this.every = config.meetings().checkEvery();
  }

  void start(@Observes StartupEvent started) {
    agenda.mustBeRight();
    if (every.isZero()) {
      return;
    }
    ticking =
        Multi.createFrom()
            .ticks()
            .every(every)
            .onOverflow()
            .drop()
            .onItem()
            .transformToUniAndConcatenate(
                _ -> onTime.look().onFailure().invoke(this::failed).onFailure().recoverWithNull())
            .subscribe()
            .with(_ -> {}, this::failed);
  }

  void stop(@Observes ShutdownEvent stopped) {
    if (ticking != null) {
      ticking.cancel();
    }
  }

  /** The next look makes up for it. */
  private void failed(Throwable failure) {
    LOG.warnf("meetings could not be opened or closed on time: %s", failure.getMessage());
  }
}
