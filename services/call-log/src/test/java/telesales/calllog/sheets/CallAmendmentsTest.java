package telesales.calllog.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.calllog.CallLogInfrastructure;
import telesales.contracts.Topic;
import telesales.contracts.calls.CallEvent.CallAmended;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;

/** What people say of calls, beside what the dialer said. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class CallAmendmentsTest {
  @Test
  void what_people_say_of_a_call_is_on_the_sheet_and_in_no_event_in_clear() {
    var story = new SheetDayStory();
    String call = story.called("09:10", 45, "callback");

    for (int again = 0; again < 2; again++) {
      story
          .own()
          .contentType("application/json")
          .body(SheetDayStory.SAID)
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
        .body(SheetDayStory.SAID)
        .put(SheetDayStory.amendment(call))
        .then()
        .statusCode(200);

    story
        .manager()
        .contentType("application/json")
        .body("{}")
        .put(SheetDayStory.amendment(call))
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
        .put(SheetDayStory.amendment("call-00000000000000000000000000000000"))
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
        .put(SheetDayStory.amendment(call))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("words.note"));
    story
        .own()
        .contentType("application/json")
        .body(body.formatted("长".repeat(2000)))
        .put(SheetDayStory.amendment(call))
        .then()
        .statusCode(200);
    for (String role : List.of("agent", "manager")) {
      new SheetDayStory()
          .as("another", role)
          .contentType("application/json")
          .body("{}")
          .put(SheetDayStory.amendment(call))
          .then()
          .statusCode(404);
    }
  }

  private static void question(SheetDayStory story, String call, String standing) {
    story
        .own()
        .contentType("application/json")
        .body("{\"question\":\"" + standing + "\"}")
        .put(SheetDayStory.amendment(call))
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

  private static List<CallAmended> amended(String call) {
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      return events.published(
          Topic.CALLS, CallAmended.class, event -> event.call().value().equals(call));
    }
  }
}
