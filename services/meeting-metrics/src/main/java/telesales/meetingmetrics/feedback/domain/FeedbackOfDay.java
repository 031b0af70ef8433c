package telesales.meetingmetrics.feedback.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.contracts.FeedbackId;
import telesales.contracts.meetings.FeedbackEvent;
import telesales.contracts.meetings.FeedbackEvent.FeedbackAnswered;
import telesales.contracts.meetings.FeedbackEvent.FeedbackGiven;
import telesales.contracts.meetings.FeedbackEvent.FeedbackPassedOn;

/** All that a team's people said on one day, and what became of it. */
public record FeedbackOfDay(Map<FeedbackId, Entry> entries) {
  static final FeedbackOfDay NONE = new FeedbackOfDay(Map.of());

  public FeedbackOfDay {
    entries = Map.copyOf(entries);
  }

  /**
   * One of them.
   *
   * @param answered null until somebody answers
   * @param passedOn null until somebody passes it on
   */
  public record Entry(
      FeedbackGiven given,
      @Nullable FeedbackAnswered answered,
      @Nullable FeedbackPassedOn passedOn) {}

  public Optional<Entry> find(FeedbackId id) {
    return Optional.ofNullable(entries.get(id));
  }

  long by(String account) {
    return entries.values().stream().filter(each -> each.given().by().equals(account)).count();
  }

  FeedbackOfDay with(FeedbackEvent event) {
    Entry before = entries.get(event.feedback());
    Entry after =
        switch (event) {
          case FeedbackGiven given -> new Entry(given, null, null);
          case FeedbackAnswered answered ->
              before == null ? null : new Entry(before.given(), answered, before.passedOn());
          case FeedbackPassedOn passedOn ->
              before == null ? null : new Entry(before.given(), before.answered(), passedOn);
        };
    if (after == null) {
      return this;
    }
    Map<FeedbackId, Entry> changed = new LinkedHashMap<>(entries);
    changed.put(event.feedback(), after);
    return new FeedbackOfDay(changed);
  }
}
