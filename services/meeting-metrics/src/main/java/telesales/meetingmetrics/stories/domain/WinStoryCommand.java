package telesales.meetingmetrics.stories.domain;

import telesales.contracts.meetings.WinStoryEvent.WinStoryWaived;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWritten;

/** What can be asked of an agent's story of a day. */
public sealed interface WinStoryCommand {
  /** Let this be the story. */
  record WriteStory(WinStoryWritten written) implements WinStoryCommand {}

  /** Nobody waits for it any more. */
  record WaiveStory(WinStoryWaived waived) implements WinStoryCommand {}
}
