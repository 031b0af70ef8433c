package telesales.meetingmetrics.stories.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWritten;
import telesales.meetingmetrics.stories.domain.WinStory;

/**
 * An agent's story of a day as requests see it.
 *
 * @param date the local day of the success
 * @param waived whether it is done without: then it has no words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WinStoryView(
    String team,
    LocalDate date,
    String agent,
    @Nullable String customer,
    @Nullable String course,
    @Nullable String objections,
    @Nullable String lesson,
    @Nullable String by,
    @Nullable Instant at,
    boolean waived) {
  static WinStoryView of(String team, LocalDate date, String agent, WinStory story) {
    WinStoryWritten written = story.written();
    return written == null
        ? new WinStoryView(team, date, agent, null, null, null, null, null, null, story.waived())
        : new WinStoryView(
            team,
            date,
            agent,
            written.customer(),
            written.course(),
            written.objections(),
            written.lesson(),
            written.by(),
            written.at(),
            false);
  }
}
