package telesales.meetingmetrics.stories.domain;

import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWritten;

/**
 * An agent's story of a day.
 *
 * @param written null while there is none
 * @param waived whether it is done without
 */
public record WinStory(@Nullable WinStoryWritten written, boolean waived) {
  static final WinStory NONE = new WinStory(null, false);
}
