package telesales.projection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.Tokens;
import telesales.projection.board.Board;
import telesales.projection.board.BoardQuestion;
import telesales.projection.board.Boards;

/** The running projection on a real database. */
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "projection"))
public abstract class ProjectionTest {
  /** A Friday long past, so that its pace is that of a finished day. */
  protected static final LocalDate FRIDAY = LocalDate.of(2026, 3, 20);

  protected final Story story = new Story("t" + UUID.randomUUID().toString().substring(0, 8));

  @Inject protected Feed feed;
  @Inject Boards boards;

  protected Board live(String team, LocalDate date) {
    return board(team, date, null);
  }

  protected Board board(String team, LocalDate date, @Nullable Instant asOf) {
    return boards
        .read(new BoardQuestion(team, date, asOf))
        .await()
        .atMost(Duration.ofSeconds(10))
        .view(Meeting.NOON, null);
  }

  protected static RequestSpecification as(String name, String role, @Nullable String team) {
    return RestAssured.given().auth().oauth2(Tokens.of(name, role, team));
  }

  protected static RequestSpecification director() {
    return as("director-1", "director", null);
  }

  protected static Instant at(LocalDate day, String localTime) {
    return Instant.parse(day + "T" + localTime + ":00+08:00");
  }
}
