package telesales.meetingmetrics.announcements.domain;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import telesales.contracts.AnnouncementId;
import telesales.contracts.meetings.AnnouncementEvent;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementMade;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementWithdrawn;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.meetingmetrics.announcements.domain.AnnouncementCommand.MakeAnnouncement;
import telesales.meetingmetrics.announcements.domain.AnnouncementCommand.WithdrawAnnouncement;

class AnnouncementDeciderTest {
  private static final AnnouncementId ID = new AnnouncementId("a-1");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final AnnouncementMade MADE = made("新价格", Scope.company(), DAY);
  private static final AnnouncementWithdrawn WITHDRAWN = new AnnouncementWithdrawn(ID, "root");

  private final DeciderSpec<AnnouncementCommand, Announcement, AnnouncementEvent> announcement =
      DeciderSpec.of(new AnnouncementDecider());

  @Test
  void an_announcement_is_made_and_the_same_again_is_no_event() {
    announcement.given().when(new MakeAnnouncement(MADE)).then(MADE);
    announcement.given(MADE).when(new MakeAnnouncement(MADE)).thenNothing();
  }

  @Test
  void what_was_announced_gets_no_other_words_and_does_not_come_back() {
    var other = new MakeAnnouncement(made("旧价格", Scope.company(), DAY));

    announcement.given(MADE).when(other).thenRejected("announced-already");
    announcement.given(MADE, WITHDRAWN).when(other).thenRejected("announced-already");
    announcement
        .given(MADE, WITHDRAWN)
        .when(new MakeAnnouncement(MADE))
        .thenRejected("announced-already");
  }

  @Test
  void it_is_withdrawn_once() {
    var withdraw = new WithdrawAnnouncement(ID, "root");

    announcement.given().when(withdraw).thenRejected("not-announced");
    announcement.given(MADE).when(withdraw).then(WITHDRAWN);
    announcement.given(MADE, WITHDRAWN).when(withdraw).thenNothing();
  }

  @Test
  void it_is_for_a_team_or_more_and_does_not_end_before_it_begins() {
    announcement
        .given()
        .when(new MakeAnnouncement(made("x", new Scope(Level.AGENT, "agent-01"), DAY)))
        .thenRejected("scope-too-narrow");
    announcement
        .given()
        .when(new MakeAnnouncement(made("x", Scope.company(), DAY.minusDays(1))))
        .thenRejected("days-out-of-order");
  }

  private static AnnouncementMade made(String title, Scope scope, LocalDate until) {
    return new AnnouncementMade(ID, scope, title, "从今天起", DAY, until, "root");
  }
}
