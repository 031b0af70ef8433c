package telesales.meetingmetrics.shortfalls.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplained;
import telesales.figures.ShortfallReason;

/**
 * Why an agent missed targets of a day.
 *
 * @param date the team's local day
 * @param reason one of the list; absent if words say it
 * @param words absent if the reason says it all
 * @param by the account that said so
 * @param late whether it was said after the evening meeting
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShortfallView(
    String team,
    LocalDate date,
    String agent,
    @Nullable String reason,
    @Nullable String words,
    String by,
    boolean late,
    Instant at) {
  /** The reasons to choose from, in this order. */
  public record Reasons(List<ShortfallReason> reasons) {}

  static ShortfallView of(ShortfallExplained said) {
    return new ShortfallView(
        said.team().value(),
        said.date(),
        said.agent().value(),
        said.reason(),
        said.words(),
        said.by(),
        said.late(),
        said.at());
  }
}
