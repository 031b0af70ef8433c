package telesales.meetingmetrics.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import telesales.contracts.meetings.Meeting;
import telesales.meetingmetrics.MeetingMetricsConfig;

/** What a meeting that is opened now will speak of. */
@ApplicationScoped
class AgendaOfMeeting {
  private static final Pattern ITEM = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final int MOST_ITEMS = 30;

  private final MeetingMetricsConfig.Agendas agendas;

  AgendaOfMeeting(MeetingMetricsConfig config) {
    agendas = config.meetings().agenda();
  }

  List<String> of(Meeting meeting) {
    return switch (meeting) {
      case MORNING -> agendas.morning();
      case NOON -> agendas.noon();
      case EVENING -> agendas.evening();
    };
  }

  /** A wrong setting is better found when the service starts than when a meeting opens. */
  void mustBeRight() {
    for (Meeting meeting : Meeting.values()) {
      List<String> items = of(meeting);
      boolean right =
          items.size() <= MOST_ITEMS
              && new HashSet<>(items).size() == items.size()
              && items.stream().allMatch(item -> ITEM.matcher(item).matches());
      if (!right) {
        throw new IllegalStateException(
            "the agenda of the %s meeting must have up to %d different items of small letters,"
                    .formatted(meeting.wireName(), MOST_ITEMS)
                + " digits and hyphens, up to 40 each");
      }
    }
  }
}
