package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.DealId;
import telesales.contracts.LeadId;
import telesales.contracts.Money;
import telesales.contracts.PaymentId;
import telesales.contracts.TeamId;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.contracts.meetings.WinStoryEvent;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWaived;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWritten;
import telesales.projection.briefing.Briefing;
import telesales.projection.briefing.OwedStory;
import telesales.projection.briefing.WinStory;

@QuarkusTest
class WinStoriesOnBoardsTest extends ProjectionTest {
  private static final LocalDate THURSDAY = FRIDAY.minusDays(1);

  private final TeamId east = new TeamId(story.id("east"));
  private Instant recordedAt = at(FRIDAY, "08:00");
  private int version;
  private int leads;

  @BeforeEach
  void zhang_won_on_thursday() {
    story.team("east").team("west");
    for (String agent : List.of("zhang", "li")) {
      story.member(agent, "east", FRIDAY.minusDays(9));
    }
    won("zhang");
    feed.give(story.inOrder(at(THURSDAY, "18:00")));
  }

  @Test
  void whoever_won_by_results_owes_the_next_morning_a_story_until_it_is_written() {
    assertThat(briefing(FRIDAY, null).storiesOwed())
        .containsExactly(new OwedStory(THURSDAY, story.id("zhang"), "Agent zhang"));
    Instant before = recordedAt;

    say(written("zhang", "连锁药店"));
    assertThat(briefing(FRIDAY, null).storiesOwed()).isEmpty();
    assertThat(briefing(FRIDAY, null).winStories())
        .extracting(WinStory::name, WinStory::customer)
        .containsExactly(org.assertj.core.api.Assertions.tuple("Agent zhang", "连锁药店"));
    assertThat(briefing(FRIDAY, before.minusSeconds(1)).storiesOwed()).hasSize(1);
    assertThat(briefing(FRIDAY, before.minusSeconds(1)).winStories()).isEmpty();
    assertThat(briefing(FRIDAY.plusDays(3), null).winStories()).isEmpty();
  }

  @Test
  void the_day_is_won_when_its_evening_meeting_opens() {
    assertThat(briefing(THURSDAY, null).storiesOwed()).isEmpty();
    Instant opens = at(THURSDAY, "17:30");
    story.tell(
        "evening",
        new MeetingOpened(
            east, THURSDAY, Meeting.EVENING, "meeting-metrics", opens, opens, null, List.of()));
    feed.give(story.inOrder(at(THURSDAY, "19:00")));

    assertThat(briefing(THURSDAY, null).storiesOwed())
        .extracting(OwedStory::agent)
        .containsExactly(story.id("zhang"));
  }

  @Test
  void an_agent_is_told_of_the_own_debt_alone() {
    String path = "/api/boards/" + east + "/evening?date=" + FRIDAY;

    as(story.id("zhang"), "agent", east.value())
        .get(path)
        .then()
        .body("storiesOwed.agent", contains(story.id("zhang")));
    as(story.id("li"), "agent", east.value()).get(path).then().body("storiesOwed", hasSize(0));
  }

  @Test
  void what_is_waived_is_not_owed_and_not_told() {
    say(new WinStoryWaived(east, THURSDAY, agent("zhang"), "manager-1", recordedAt));

    assertThat(briefing(FRIDAY, null).storiesOwed()).isEmpty();
    assertThat(briefing(FRIDAY, null).winStories()).isEmpty();
  }

  @Test
  void a_correction_that_changes_who_won_changes_who_owes() {
    won("li");
    won("li");
    feed.give(story.inOrder(at(FRIDAY, "07:00")));

    assertThat(briefing(FRIDAY, null).storiesOwed())
        .extracting(OwedStory::agent)
        .containsExactly(story.id("li"));
  }

  @Test
  void the_whole_company_looks_through_the_stories() {
    String unique = "药店" + story.id("");
    say(written("zhang", unique));

    as("zhao", "agent", story.id("west"))
        .queryParam("words", unique)
        .get("/api/briefings/" + story.id("west") + "/stories")
        .then()
        .statusCode(200)
        .body("stories", hasSize(1))
        .body("stories[0].name", equalTo("Agent zhang"))
        .body("owed", hasSize(0));
    director()
        .queryParam("words", unique + "?")
        .get("/api/briefings/" + east + "/stories")
        .then()
        .body("stories", hasSize(0));
    as("zhao", "agent", story.id("west"))
        .get("/api/briefings/" + east + "/stories")
        .then()
        .statusCode(403);
    director()
        .queryParam("words", "x".repeat(101))
        .get("/api/briefings/" + east + "/stories")
        .then()
        .statusCode(400)
        .body("errors.field", contains("words"));
  }

  private void won(String agent) {
    String lead = "lead-" + ++leads;
    story.tell(
        lead,
        new LeadPaymentReceived(
            new LeadId(story.id(lead)),
            new DealId("d"),
            new PaymentId("p"),
            agent(agent),
            at(THURSDAY, "14:10"),
            new Money(2_400_000, "CNY"),
            true));
  }

  private WinStoryWritten written(String agent, String customer) {
    return new WinStoryWritten(
        east,
        THURSDAY,
        agent(agent),
        customer,
        "打了三次电话",
        null,
        "先问门店数",
        story.id(agent),
        recordedAt);
  }

  private AgentId agent(String name) {
    return new AgentId(story.id(name));
  }

  private void say(WinStoryEvent event) {
    version++;
    feed.give(List.of(new Told(story.stream("win-story"), version, event, recordedAt)));
    recordedAt = recordedAt.plusSeconds(10);
  }

  private Briefing briefing(LocalDate day, @Nullable Instant asOf) {
    return board(east.value(), day, asOf).briefing();
  }
}
