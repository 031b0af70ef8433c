package telesales.calllog.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.calllog.CallLogInfrastructure;
import telesales.contracts.Topic;
import telesales.contracts.calls.CallEvent.CallAmended;
import telesales.contracts.calls.CallSheetEvent;
import telesales.contracts.calls.CallSheetEvent.CallSheetAccepted;
import telesales.contracts.calls.CallSheetEvent.CallSheetReturned;
import telesales.contracts.calls.CallSheetEvent.CallSheetSubmitted;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class CallSheetsTest {
  private static final String SAID =
      """
      {"grade":"B","wechatAdded":true,"callbackAt":"2026-03-03T10:00:00+08:00",
       "objection":"price","question":"open",
       "words":{"note":"喜欢产品\\n周三再打","objection":"太贵了","answer":"可以分期","question":"能开专票吗"}}
      """;

  @Test
  void a_sheet_has_the_day_s_calls_in_order_and_their_figures() {
    var story = new SheetDayStory();
    String later = story.called("10:30", 0, "no-answer");
    String earlier = story.called("09:10", 45, "interested");

    story
        .own()
        .get(story.sheet())
        .then()
        .statusCode(200)
        .body("name", equalTo("王芳"))
        .body("timezone", equalTo("Asia/Shanghai"))
        .body("status", equalTo("none"))
        .body("dueAt", equalTo("2026-03-02T09:30:00Z"))
        .body("calls.callId", contains(earlier, later))
        .body("calls.effective", contains(true, false))
        .body("figures.dials", equalTo(2))
        .body("figures.effectiveCalls", equalTo(1))
        .body("figures.talkSeconds", equalTo(45));
  }

  @Test
  void the_agent_reads_whole_numbers_and_everybody_else_their_last_digits() {
    var story = new SheetDayStory();
    story.called("09:10", 45, "interested");

    story.own().get(story.sheet()).then().body("calls.phone", contains("+8613912344711"));
    story.manager().get(story.sheet()).then().body("calls.phone", contains("****4711"));
    story.as("agent-of-another", "agent").get(story.sheet()).then().statusCode(404);
    story
        .as("root", "director")
        .get(story.sheet())
        .then()
        .statusCode(200)
        .body("calls.phone", contains("****4711"));
    new SheetDayStory().manager().get(story.sheet()).then().statusCode(404);
  }

  @Test
  void what_people_say_of_a_call_is_on_the_sheet_and_in_no_event_in_clear() {
    var story = new SheetDayStory();
    String call = story.called("09:10", 45, "callback");

    for (int again = 0; again < 2; again++) {
      story
          .own()
          .contentType("application/json")
          .body(SAID)
          .put("/api/calls/" + call + "/amendment")
          .then()
          .statusCode(200)
          .body("grade", equalTo("B"))
          .body("words.note", equalTo("喜欢产品\n周三再打"))
          .body("amendment.question", equalTo("open"));
    }

    await()
        .atMost(SheetDayStory.SOON)
        .untilAsserted(
            () ->
                story
                    .own()
                    .get(story.sheet())
                    .then()
                    .body("calls[0].wechatAdded", equalTo(true))
                    .body("calls[0].objection", equalTo("price"))
                    .body("calls[0].words.answer", equalTo("可以分期"))
                    .body("calls[0].amendment.words.question", equalTo("能开专票吗"))
                    .body("figures.wechatAdds", equalTo(1))
                    .body("figures.openQuestions", equalTo(1)));
    assertThat(amended(call)).hasSize(1);
    assertThat(amended(call).getFirst().toString()).doesNotContain("太贵", "分期", "专票");
    story
        .manager()
        .get("/api/calls/" + call)
        .then()
        .body("amendment.words.objection", equalTo("太贵了"));
  }

  @Test
  void a_question_that_was_answered_is_not_open_any_more() {
    var story = new SheetDayStory();
    String call = story.called("09:10", 45, "callback");

    question(story, call, "open");
    awaitOpenQuestions(story, 1);
    question(story, call, "answered");
    awaitOpenQuestions(story, 0);
  }

  @Test
  void what_people_take_back_is_again_as_the_dialer_said() {
    var story = new SheetDayStory();
    String call = story.called("09:10", 45, "callback");
    story
        .own()
        .contentType("application/json")
        .body(SAID)
        .put(amendment(call))
        .then()
        .statusCode(200);

    story
        .manager()
        .contentType("application/json")
        .body("{}")
        .put(amendment(call))
        .then()
        .statusCode(200)
        .body("grade", nullValue())
        .body("wechatAdded", equalTo(false))
        .body("words", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grade | {\"grade\":\"E\"}",
        "wechatAdded | {\"wechatAdded\":\"yes\"}",
        "callbackAt | {\"callbackAt\":\"tomorrow\"}",
        "callbackAt | {\"callbackAt\":\"1815-06-18T09:30:00Z\"}",
        "objection | {\"objection\":\"weather\"}",
        "question | {\"question\":\"maybe\"}",
        "words | {\"words\":7}",
        "words.note | {\"words\":{\"note\":5}}",
        "words.note | {\"words\":{\"note\":\"a\\u0000b\"}}",
        "words.mood | {\"words\":{\"mood\":\"good\"}}",
        "surprise | {\"surprise\":1}",
        "body | []",
      })
  void a_wrong_field_of_an_amendment_is_named(String field, String body) {
    var story = new SheetDayStory();
    story
        .own()
        .contentType("application/json")
        .body(body)
        .put(amendment("call-00000000000000000000000000000000"))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItem(field));
  }

  @Test
  void a_text_that_is_too_long_is_refused_and_so_is_a_call_of_somebody_else() {
    var story = new SheetDayStory();
    String call = story.called("09:10", 45, "callback");
    String body = "{\"words\":{\"note\":\"%s\"}}";

    story
        .own()
        .contentType("application/json")
        .body(body.formatted("长".repeat(2001)))
        .put(amendment(call))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("words.note"));
    story
        .own()
        .contentType("application/json")
        .body(body.formatted("长".repeat(2000)))
        .put(amendment(call))
        .then()
        .statusCode(200);
    for (String role : List.of("agent", "manager")) {
      new SheetDayStory()
          .as("another", role)
          .contentType("application/json")
          .body("{}")
          .put(amendment(call))
          .then()
          .statusCode(404);
    }
  }

  @Test
  void a_sheet_is_handed_in_returned_handed_in_again_and_accepted() {
    var story = new SheetDayStory();
    story.called("09:10", 45, "interested");

    submit(story).body("status", equalTo("submitted")).body("late", equalTo(true));
    submit(story).body("status", equalTo("submitted"));
    sendBack(story, "补充异议").body("status", equalTo("returned")).body("reason", equalTo("补充异议"));
    story.manager().post(story.sheet("/accept")).then().statusCode(409);
    submit(story).body("status", equalTo("submitted")).body("reason", nullValue());
    for (int again = 0; again < 2; again++) {
      story
          .manager()
          .post(story.sheet("/accept"))
          .then()
          .statusCode(200)
          .body("status", equalTo("accepted"))
          .body("judgedBy", equalTo("boss-of-" + story.agent))
          .body("judgedByName", equalTo("钱进"));
    }

    await()
        .atMost(SheetDayStory.SOON)
        .untilAsserted(
            () ->
                assertThat(published(story))
                    .extracting(Object::getClass)
                    .containsExactly(
                        CallSheetSubmitted.class,
                        CallSheetReturned.class,
                        CallSheetSubmitted.class,
                        CallSheetAccepted.class));
  }

  @Test
  void a_call_that_changes_after_the_sheet_was_accepted_is_shown_as_changed() {
    var story = new SheetDayStory();
    String changed = story.called("09:10", 45, "interested");
    story.called("09:20", 45, "interested");
    submit(story).body("changedSince", equalTo(false));
    story
        .manager()
        .post(story.sheet("/accept"))
        .then()
        .body("calls.changedSince", contains(false, false));

    story
        .own()
        .contentType("application/json")
        .body(SAID)
        .put(amendment(changed))
        .then()
        .statusCode(200);

    await()
        .atMost(SheetDayStory.SOON)
        .untilAsserted(
            () ->
                story
                    .manager()
                    .get(story.sheet())
                    .then()
                    .body("status", equalTo("accepted"))
                    .body("changedSince", equalTo(true))
                    .body("calls.changedSince", contains(true, false)));
  }

  @Test
  void a_manager_sees_who_handed_in_late_and_who_is_missing() {
    var story = new SheetDayStory();
    story
        .manager()
        .get("/api/call-sheets?date=" + SheetDayStory.DAY)
        .then()
        .statusCode(200)
        .body("total", equalTo(0))
        .body("missing", equalTo(0));
    story.called("09:10", 45, "interested");

    story
        .manager()
        .get("/api/call-sheets?date=" + SheetDayStory.DAY)
        .then()
        .body("total", equalTo(1))
        .body("missing", equalTo(1))
        .body("agents[0].calls", equalTo(1))
        .body("agents[0].status", equalTo("none"));
    submit(story);

    story
        .as("root", "director")
        .get("/api/call-sheets?team=" + story.team + "&date=" + SheetDayStory.DAY)
        .then()
        .body("submitted", equalTo(1))
        .body("late", equalTo(1))
        .body("missing", equalTo(0))
        .body("agents[0].submittedAt", notNullValue());
    story.own().get("/api/call-sheets").then().statusCode(403);
    story.manager().get("/api/call-sheets?team=another").then().statusCode(403);
  }

  @Test
  void calls_count_by_the_rule_of_their_day() {
    var story = new SheetDayStory();
    story.called("09:10", 45, "interested");
    LocalDate day = LocalDate.parse(SheetDayStory.DAY);
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      var stream = new StreamId("effective-call-rule");
      events.publish(stream, new EffectiveCallRuleSet(2, 60, day, "director"));
      events.publish(stream, new EffectiveCallRuleSet(3, 10, day.plusDays(1), "director"));
      await()
          .atMost(SheetDayStory.SOON)
          .untilAsserted(
              () ->
                  story
                      .own()
                      .get(story.sheet())
                      .then()
                      .body("calls.effective", contains(false))
                      .body("figures.effectiveCalls", equalTo(0)));
      // The other tests of this run have calls of the same day.
      events.publish(stream, new EffectiveCallRuleSet(4, 30, day, "director"));
      await()
          .atMost(SheetDayStory.SOON)
          .untilAsserted(
              () -> story.own().get(story.sheet()).then().body("calls.effective", contains(true)));
    }
  }

  @Test
  void days_follow_the_floor_s_zone_when_it_moves() {
    var story = new SheetDayStory();
    String early = story.called("01:30", 45, "interested");
    try {
      SheetDayStory.tell(new TimeZoneSet(ZoneId.of("Europe/Berlin")));

      await()
          .atMost(SheetDayStory.SOON)
          .untilAsserted(() -> story.own().get(story.sheet()).then().body("calls.callId", empty()));
      story
          .own()
          .get("/api/call-sheets/" + story.agent + "?date=2026-03-01")
          .then()
          .body("calls.callId", contains(early))
          .body("dueAt", equalTo("2026-03-01T16:30:00Z"));
    } finally {
      SheetDayStory.tell(new TimeZoneSet(ZoneId.of("Asia/Shanghai")));
      await()
          .atMost(SheetDayStory.SOON)
          .untilAsserted(
              () -> story.own().get(story.sheet()).then().body("calls.callId", contains(early)));
    }
  }

  @Test
  void wrong_days_reasons_and_strangers_are_refused_with_the_field_s_name() {
    var story = new SheetDayStory();
    for (String date : List.of("yesterday", "2026-02-30", "20260302", "1815-06-18")) {
      story
          .own()
          .get("/api/call-sheets/" + story.agent + "?date=" + date)
          .then()
          .statusCode(400)
          .body("errors.field", hasItem("date"));
    }
    story
        .own()
        .post("/api/call-sheets/" + story.agent + "/submit?date=2190-01-01")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("date"));
    for (String body : List.of("{}", "{\"reason\":\"\"}", "{\"reason\":7}")) {
      story
          .manager()
          .contentType("application/json")
          .body(body)
          .post(story.sheet("/return"))
          .then()
          .statusCode(400)
          .body("errors.field", hasItem("reason"));
    }
    story.as("another", "agent").post(story.sheet("/submit")).then().statusCode(403);
    story.manager().post(story.sheet("/submit")).then().statusCode(403);
    story.own().post(story.sheet("/accept")).then().statusCode(403);
    new SheetDayStory().manager().post(story.sheet("/accept")).then().statusCode(404);
  }

  private static ValidatableResponse submit(SheetDayStory story) {
    return story.own().post(story.sheet("/submit")).then().statusCode(200);
  }

  private static ValidatableResponse sendBack(SheetDayStory story, String reason) {
    return story
        .manager()
        .contentType("application/json")
        .body("{\"reason\":\"" + reason + "\"}")
        .post(story.sheet("/return"))
        .then()
        .statusCode(200);
  }

  private static void question(SheetDayStory story, String call, String standing) {
    story
        .own()
        .contentType("application/json")
        .body("{\"question\":\"" + standing + "\"}")
        .put(amendment(call))
        .then()
        .statusCode(200);
  }

  private static void awaitOpenQuestions(SheetDayStory story, int open) {
    await()
        .atMost(SheetDayStory.SOON)
        .untilAsserted(
            () ->
                story.own().get(story.sheet()).then().body("figures.openQuestions", equalTo(open)));
  }

  private static String amendment(String call) {
    return "/api/calls/" + call + "/amendment";
  }

  private static List<CallAmended> amended(String call) {
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      return events.published(
          Topic.CALLS, CallAmended.class, event -> event.call().value().equals(call));
    }
  }

  private static List<CallSheetEvent> published(SheetDayStory story) {
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      return events.published(
          Topic.CALLS, CallSheetEvent.class, event -> event.agent().value().equals(story.agent));
    }
  }
}
