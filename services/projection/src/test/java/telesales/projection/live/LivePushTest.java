package telesales.projection.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.Event;
import telesales.contracts.TeamId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.contracts.floor.FloorEvent.DepartmentNamed;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.eventsourcing.testing.Tokens;
import telesales.projection.Calls;
import telesales.projection.ProjectionTest;

@QuarkusTest
class LivePushTest extends ProjectionTest {
  private static final Duration INTERVAL = Duration.ofMillis(250);
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  @TestHTTPResource("/")
  URI server;

  private TestEvents events;

  @BeforeEach
  void floor() {
    events = new TestEvents(ServiceInfrastructure.bootstrapServers());
    tell("floor", new DepartmentNamed(new DepartmentId(story.id("sales")), "Sales"));
    for (String team : List.of("east", "west")) {
      tell(
          "floor",
          new TeamNamed(
              new TeamId(story.id(team)), new DepartmentId(story.id("sales")), "Team " + team));
    }
    tell("floor", new AgentNamed(new AgentId(story.id("zhang")), "张伟"));
    tell(
        "floor",
        new AgentJoinedTeam(new AgentId(story.id("zhang")), new TeamId(story.id("east")), FRIDAY));
  }

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void a_board_is_pushed_at_once_and_after_every_call_of_its_team() {
    awaitBoards();
    try (var east = watch("east", "noon", directorsToken());
        var west = watch("west", "noon", directorsToken())) {
      await().atMost(DEADLINE).until(() -> east.totals("dials").equals(List.of(0L)));
      await().atMost(DEADLINE).until(() -> west.totals("dials").equals(List.of(0L)));

      call("c1");
      await().atMost(DEADLINE).until(() -> east.totals("dials").contains(1L));
      call("c2");
      await().atMost(DEADLINE).until(() -> east.totals("dials").contains(2L));
      assertThat(east.lastBoard().at("/agents/0/name").asText()).isEqualTo("张伟");
      assertThat(west.heard("board")).hasSize(1);
      assertThat(as("a", "admin", null).get("/q/metrics").asString())
          .containsPattern("telesales_board_freshness_seconds_count\\S* [1-9]")
          .containsPattern("telesales_boards_watched\\S* [2-9]");
    }
  }

  @Test
  void a_watched_board_is_pushed_at_most_four_times_a_second_and_ends_up_right() {
    awaitBoards();
    try (var east = watch("east", "noon", directorsToken())) {
      await().atMost(DEADLINE).until(() -> !east.heard("board").isEmpty());
      for (int i = 0; i < 40; i++) {
        call("burst-" + i);
      }
      await().atMost(DEADLINE).until(() -> east.totals("dials").contains(40L));

      List<Watcher.Heard> pushed = east.heard("board");
      Duration lasted =
          Duration.ofNanos(pushed.getLast().nanoTime() - pushed.getFirst().nanoTime());
      assertThat((long) pushed.size()).isLessThanOrEqualTo(lasted.dividedBy(INTERVAL) + 2);
    }
  }

  @Test
  void the_server_says_that_it_is_there_when_nothing_happens() {
    awaitBoards();
    try (var east = watch("east", "noon", directorsToken())) {
      await().atMost(DEADLINE).until(() -> east.heard("ping").size() >= 2);
    }
  }

  @Test
  void a_meeting_that_opens_is_pushed_and_each_meeting_sees_itself() {
    awaitBoards();
    try (var noon = watch("east", "noon", directorsToken());
        var evening = watch("east", "evening", directorsToken())) {
      await().atMost(DEADLINE).until(() -> !noon.heard("board").isEmpty());
      tell(
          "meeting",
          new MeetingOpened(
              new TeamId(story.id("east")),
              FRIDAY,
              Meeting.NOON,
              "wu",
              at(FRIDAY, "13:30"),
              null,
              null,
              null));
      await()
          .atMost(DEADLINE)
          .until(() -> noon.lastBoard().at("/openMeeting/meeting").asText().equals("noon"));
      await()
          .atMost(DEADLINE)
          .until(() -> evening.lastBoard().at("/openMeeting/meeting").asText().equals("noon"));
      assertThat(noon.lastBoard().at("/meeting").asText()).isEqualTo("noon");
      assertThat(evening.lastBoard().at("/meeting").asText()).isEqualTo("evening");
    }
  }

  @Test
  void an_agent_watches_the_own_view() {
    awaitBoards();
    call("c1");
    String other = Tokens.of(story.id("li"), "agent", story.id("east"));
    String own = Tokens.of(story.id("zhang"), "agent", story.id("east"));
    try (var li = watch("east", "noon", other);
        var zhang = watch("east", "noon", own)) {
      await().atMost(DEADLINE).until(() -> zhang.totals("dials").contains(1L));
      await().atMost(DEADLINE).until(() -> li.totals("dials").contains(1L));
      assertThat(zhang.lastBoard().at("/agents").size()).isEqualTo(1);
      assertThat(li.lastBoard().at("/agents").size()).isZero();
    }
  }

  @Test
  void what_lies_above_a_board_is_pushed_after_every_call_of_its_teams() {
    awaitBoards();
    URI department =
        server.resolve(
            "/api/overviews/departments/%s/live?date=%s".formatted(story.id("sales"), FRIDAY));
    try (var sales = new Watcher(department, directorsToken())) {
      await().atMost(DEADLINE).until(() -> sales.totals("dials").equals(List.of(0L)));

      call("c1");
      await().atMost(DEADLINE).until(() -> sales.totals("dials").contains(1L));
      assertThat(sales.lastBoard().at("/teams").size()).isEqualTo(2);
    }
  }

  @Test
  void what_cannot_be_watched_is_refused_before_the_stream_begins() {
    String address = "/api/boards/%s/noon/live?date=%s";
    as("d", "director", null).get(address.formatted("nowhere", FRIDAY)).then().statusCode(404);
    as("m", "manager", "other").get(address.formatted("east", FRIDAY)).then().statusCode(403);
    as("b", "bi", null).get(address.formatted("east", FRIDAY)).then().statusCode(403);
    as("d", "director", null).get(address.formatted("east", "soon")).then().statusCode(400);
  }

  /** The floor is known when its agent is on the board. */
  private void awaitBoards() {
    String address = "/api/boards/%s/noon?date=%s".formatted(story.id("east"), FRIDAY);
    await()
        .atMost(DEADLINE)
        .until(() -> director().get(address).asString().contains(story.id("zhang")));
  }

  private Watcher watch(String team, String meeting, String token) {
    return new Watcher(
        server.resolve("/api/boards/%s/%s/live?date=%s".formatted(story.id(team), meeting, FRIDAY)),
        token);
  }

  private static String directorsToken() {
    return Tokens.of("director-1", "director", null);
  }

  private void call(String call) {
    tell(
        call,
        Calls.logged(
            story.id(call),
            Calls.details(
                story.id("zhang"), at(FRIDAY, "10:00"), 45, Disposition.CALLBACK, false)));
  }

  private void tell(String stream, Event event) {
    events.publish(story.stream(stream), event);
  }
}
