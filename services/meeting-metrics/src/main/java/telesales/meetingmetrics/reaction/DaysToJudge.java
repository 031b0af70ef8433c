package telesales.meetingmetrics.reaction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.meetingmetrics.agentday.domain.AgentDay;

/**
 * The days on which something changed: figures, or that which they are measured by. Each with the
 * event that did it last.
 */
final class DaysToJudge {
  /**
   * All days since one, because targets or teams changed.
   *
   * @param everybody if not only those agents
   */
  record Since(LocalDate day, boolean everybody, SortedSet<String> agents, EventMeta cause) {}

  private final String service;
  private final SortedMap<AgentDay, EventMeta> days = new TreeMap<>();
  private @Nullable Since since;

  /**
   * @param service who answers for what comes of it
   */
  DaysToJudge(String service) {
    this.service = service;
  }

  void add(AgentDay day, ReceivedEvent cause) {
    days.put(day, meta(cause));
  }

  void add(AgentDay day, EventMeta cause) {
    days.put(day, cause);
  }

  void addAllSince(LocalDate day, ReceivedEvent cause) {
    widen(new Since(day, true, new TreeSet<>(), meta(cause)));
  }

  void addAllSince(LocalDate day, Collection<String> agents, ReceivedEvent cause) {
    widen(new Since(day, false, new TreeSet<>(agents), meta(cause)));
  }

  SortedMap<AgentDay, EventMeta> days() {
    return days;
  }

  Optional<Since> since() {
    return Optional.ofNullable(since);
  }

  private EventMeta meta(ReceivedEvent cause) {
    return new EventMeta(service, cause.meta().correlationId(), cause.id().toString());
  }

  /** Rather judge a day too many than keep account of who changed when. */
  private void widen(Since more) {
    Since before = since;
    if (before == null) {
      since = more;
      return;
    }
    before.agents().addAll(more.agents());
    since =
        new Since(
            earlier(before.day(), more.day()),
            before.everybody() || more.everybody(),
            before.agents(),
            more.cause());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
