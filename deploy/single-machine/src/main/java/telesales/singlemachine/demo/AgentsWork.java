package telesales.singlemachine.demo;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;

/** What agents of the demonstration do when their calls are made. */
final class AgentsWork {

  private final FloorClient floor;

  AgentsWork(FloorClient floor) {
    this.floor = floor;
  }

  void handInSheet(DemoFloor.Agent agent) throws IOException, InterruptedException {
    String path = "/api/call-sheets/" + agent.id() + "/submit";
    floor.send("POST", path, floor.agent(agent), new JsonObject());
  }

  void explainShortfall(DemoFloor.Agent agent, LocalDate date, String reason)
      throws IOException, InterruptedException {
    String path = "/api/shortfalls/" + agent.team() + "/" + date + "/" + agent.id();
    floor.send("PUT", path, floor.agent(agent), new JsonObject().put("reason", reason));
  }

  void noteObjection(PlannedCall call, String kind) throws IOException, InterruptedException {
    DemoFloor.Agent agent =
        DemoFloor.agents().stream()
            .filter(each -> each.id().equals(call.agent()))
            .findAny()
            .orElseThrow();
    String path = "/api/calls/" + call.id() + "/amendment";
    floor.send("PUT", path, floor.agent(agent), new JsonObject().put("objection", kind));
  }
}
