package telesales.meetingmetrics;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import telesales.eventsourcing.testing.Tokens;

/** Requests of people, and the floor that most of them work on. */
public final class Requests {
  /** Two teams of two; the tigers have a manager. */
  public static final String FLOOR =
      """
      {"timezone":"Asia/Shanghai","departments":[{"id":"sales-1","name":"销售一部","teams":[
        {"id":"tigers","name":"猛虎队","manager":{"id":"manager-tigers","name":"钱进"},
         "agents":[{"id":"agent-01","name":"张伟"},{"id":"agent-02","name":"王芳"}]},
        {"id":"leopards","name":"飞豹队",
         "agents":[{"id":"agent-11","name":"徐强"},{"id":"agent-12","name":"孙丽"}]}]}]}""";

  private Requests() {}

  public static RequestSpecification admin() {
    return as("root", "admin", null);
  }

  public static RequestSpecification managerOfTigers() {
    return as("manager-tigers", "manager", "tigers");
  }

  public static RequestSpecification agent(String id, String team) {
    return as(id, "agent", team);
  }

  public static RequestSpecification as(String name, String role, String team) {
    return given().auth().oauth2(Tokens.of(name, role, team)).contentType(ContentType.JSON);
  }

  public static int putFloor(String floor) {
    return admin().body(floor).put("/api/floor").then().statusCode(200).extract().path("changes");
  }
}
