package telesales.calllog.receiving;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.calllog.formats.Posts;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/** What later posts, other settings and a replay make of a call. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class PostsReadAgainTest {
  private NewDialer dialer;

  @BeforeEach
  void aNewDialer() {
    dialer = new NewDialer();
  }

  @Test
  void
      a_disposition_that_is_set_again_corrects_the_call_and_an_earlier_one_that_is_late_does_not() {
    String id =
        dialer
            .vicidial("dispo", Posts.VICIDIAL_DISPO.replace("dispo=SALE", "dispo=CALLBK"))
            .extract()
            .path("id");
    String later = Posts.VICIDIAL_DISPO.replace("epoch=1772415150", "epoch=1772415200");
    String earlier =
        Posts.VICIDIAL_DISPO
            .replace("dispo=SALE", "dispo=NI")
            .replace("epoch=1772415150", "epoch=1772415100");

    dialer.vicidial("dispo", later).body("status", equalTo("corrected"));
    dialer.vicidial("dispo", earlier).body("status", equalTo("unchanged"));

    NewDialer.call(id).body("disposition", equalTo("sale")).body("corrected", equalTo(true));
  }

  @Test
  void an_unknown_code_is_kept_named_and_replayed_once_it_is_mapped() {
    String query = Posts.VICIDIAL_DISPO.replace("dispo=SALE", "dispo=HOTLED");
    dialer
        .vicidial("dispo", query)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.field", hasItem("dispo"))
        .body("detail", containsString("kept as post"));

    Floor.admin()
        .queryParam("dialer", dialer.name)
        .get("/api/dialer-posts")
        .then()
        .statusCode(200)
        .body("posts.size()", equalTo(1))
        .body("posts[0].problem.errors[0].detail", containsString("HOTLED"));
    dialer.settings("{\"codes\":{\"HOTLED\":\"interested\"}}");
    dialer.replay("").body("logged", equalTo(1)).body("stillUnmapped", equalTo(0));
    dialer.replay("").body("logged", equalTo(0));
    dialer.replay("?only=all").body("unchanged", equalTo(1)).body("corrected", equalTo(0));

    dialer.settings("{\"codes\":{\"HOTLED\":\"sale\"}}");
    dialer.replay("?only=all").body("corrected", equalTo(1));
    Floor.admin()
        .queryParam("dialer", dialer.name)
        .get("/api/dialer-posts")
        .then()
        .body("posts.size()", equalTo(0));
  }

  @Test
  void our_own_json_that_nobody_could_map_is_kept_and_replayed() {
    String body =
        """
        {"callId":"x-1","agent":"4","phone":"13900004711","startedAt":"2026-03-02T09:30:00+08:00",
         "endedAt":"2026-03-02T09:32:00+08:00","talkSeconds":100,"disposition":"GREAT"}
        """;
    dialer
        .posts("application/json")
        .body(body)
        .post("/api/calls")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("disposition"))
        .body("detail", containsString("kept as post"));

    dialer.settings("{\"codes\":{\"GREAT\":\"sale\"},\"users\":{\"4\":\"agent-04\"}}");
    dialer.replay("").body("logged", equalTo(1));

    dialer.posts("application/json").body(body).post("/api/calls").then().statusCode(200);
    dialer.settings("{\"codes\":{\"GREAT\":\"interested\"},\"users\":{\"4\":\"agent-05\"}}");
    dialer.replay("?only=all").body("corrected", equalTo(1));
  }

  @Test
  void what_a_person_corrected_is_not_undone_by_the_dialer_s_later_word_or_a_replay() {
    String id = dialer.vicidial("dispo", Posts.VICIDIAL_DISPO).extract().path("id");
    Floor.admin()
        .body(
            """
            {"agent":"agent-01","phone":"13900004711","startedAt":"2026-03-02T09:30:00+08:00",
             "endedAt":"2026-03-02T09:32:00+08:00","talkSeconds":60,"disposition":"not-interested"}
            """)
        .put("/api/calls/" + id)
        .then()
        .statusCode(200);

    dialer
        .vicidial("dispo", Posts.VICIDIAL_DISPO.replace("epoch=1772415150", "epoch=1772415900"))
        .statusCode(200)
        .body("status", equalTo("unchanged"));
    dialer.replay("?only=all").body("corrected", equalTo(0));

    NewDialer.call(id)
        .body("disposition", equalTo("not-interested"))
        .body("agent", equalTo("agent-01"));
  }

  @Test
  void the_content_of_an_erased_customer_s_posts_is_gone_and_a_replay_leaves_the_call_alone() {
    String query = Posts.VICIDIAL_DISPO.replace("13900004711", "13911112222");
    var taken = dialer.vicidial("dispo", query).statusCode(200).extract();
    int post = taken.path("post");
    Floor.admin().delete("/api/customers/+8613911112222").then().statusCode(200);

    Floor.admin()
        .get("/api/dialer-posts/" + post)
        .then()
        .statusCode(200)
        .body("content", nullValue())
        .body("post.status", equalTo("taken"));
    dialer.replay("?only=all").body("unchanged", equalTo(0)).body("corrected", equalTo(0));
  }

  @Test
  void posts_may_be_counted_further_than_an_int() {
    for (String after : List.of("2147483648", "9223372036854775807")) {
      Floor.admin()
          .queryParam("after", after)
          .get("/api/dialer-posts")
          .then()
          .statusCode(200)
          .body("posts.size()", equalTo(0));
      Floor.admin().get("/api/dialer-posts/" + after).then().statusCode(404);
    }
    Floor.admin()
        .queryParam("after", "9223372036854775808")
        .get("/api/dialer-posts")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("after"));
    Floor.admin().get("/api/dialer-posts/9223372036854775808").then().statusCode(404);
  }
}
