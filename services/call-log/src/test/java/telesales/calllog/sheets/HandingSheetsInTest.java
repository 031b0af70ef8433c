package telesales.calllog.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.contracts.Topic;
import telesales.contracts.calls.CallSheetEvent;
import telesales.contracts.calls.CallSheetEvent.CallSheetAccepted;
import telesales.contracts.calls.CallSheetEvent.CallSheetReturned;
import telesales.contracts.calls.CallSheetEvent.CallSheetSubmitted;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;

/** From the agent to the manager, and back. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class HandingSheetsInTest {
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
        .body(SheetDayStory.SAID)
        .put(SheetDayStory.amendment(changed))
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

  private static List<CallSheetEvent> published(SheetDayStory story) {
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      return events.published(
          Topic.CALLS, CallSheetEvent.class, event -> event.agent().value().equals(story.agent));
    }
  }
}
