package telesales.meetingmetrics.stories.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.WinStoryEvent;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWaived;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWritten;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.stories.domain.WinStoryCommand.WaiveStory;
import telesales.meetingmetrics.stories.domain.WinStoryCommand.WriteStory;

/** A story may be written better; what is written is not waived. */
public final class WinStoryDecider implements Decider<WinStoryCommand, WinStory, WinStoryEvent> {
  @Override
  public WinStory initial() {
    return WinStory.NONE;
  }

  @Override
  public List<WinStoryEvent> decide(WinStoryCommand command, WinStory story) {
    return switch (command) {
      case WriteStory(var written) ->
          saysTheSame(story.written(), written) ? List.of() : List.of(written);
      case WaiveStory(var waived) -> waive(waived, story);
    };
  }

  @Override
  public WinStory evolve(WinStory story, WinStoryEvent event) {
    return switch (event) {
      case WinStoryWritten written -> new WinStory(written, false);
      case WinStoryWaived _ -> new WinStory(null, true);
    };
  }

  private static List<WinStoryEvent> waive(WinStoryWaived waived, WinStory story) {
    if (story.written() != null) {
      throw new CommandRejected("story-written", "the story is written already");
    }
    return story.waived() ? List.of() : List.of(waived);
  }

  /** Sent twice it comes at two instants. */
  private static boolean saysTheSame(@Nullable WinStoryWritten one, WinStoryWritten other) {
    return one != null
        && one.customer().equals(other.customer())
        && one.course().equals(other.course())
        && Objects.equals(one.objections(), other.objections())
        && one.lesson().equals(other.lesson());
  }
}
