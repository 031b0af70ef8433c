package telesales.singlemachine.demo;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What agents of the demonstration do when their calls are made. */
final class AgentsWork {

  private final FloorClient floor;

  /** The system's ids of the day's calls, by the dialer's. */
  private final Map<String, String> ids = new HashMap<>();

  AgentsWork(FloorClient floor) {
    this.floor = floor;
  }

  void made(PlannedCall call, String id) {
    ids.put(call.id(), id);
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

  /** Nothing is noted of a call that was not taken. */
  void noteObjection(PlannedCall call, String kind) throws IOException, InterruptedException {
    String id = ids.get(call.id());
    if (id == null) {
      return;
    }
    DemoFloor.Agent agent = DemoFloor.agent(call.agent());
    String path = "/api/calls/" + id + "/amendment";
    floor.send("PUT", path, floor.agent(agent), new JsonObject().put("objection", kind));
  }
}
