package telesales.singlemachine.demo;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import telesales.singlemachine.launch.DayClock;

/** What comes of the demonstration's calls: customers visit, sign and pay. */
final class SalesResults {

  private static final Duration AFTER_THE_CALL = Duration.ofMinutes(25);
  private static final double VISITING = 0.4;
  private static final double PAYING = 0.7;
  private static final int SMALLEST_AMOUNT = 68;
  private static final int LARGEST_AMOUNT = 480;

  private final FloorClient floor;
  private final DayClock clock;
  private final Set<String> done = new HashSet<>();

  SalesResults(FloorClient floor, DayClock clock) {
    this.floor = floor;
    this.clock = clock;
  }

  /** Notes what has come of the team's leads and is not noted yet. */
  void record(DemoFloor.Team team) throws IOException, InterruptedException {
    String manager = floor.manager(team);
    for (String grade : List.of("A", "B", "C")) {
      String path = "/api/leads?limit=200&grade=" + grade;
      for (Object each : floor.get(path, manager).getJsonArray("leads", new JsonArray())) {
        record((JsonObject) each, manager);
      }
    }
  }

  private void record(JsonObject lead, String manager) throws IOException, InterruptedException {
    String id = lead.getString("lead");
    RandomGenerator chance = RandomGeneratorFactory.getDefault().create(id.hashCode());
    JsonObject at = new JsonObject().put("at", after(Instant.parse(lead.getString("lastCallAt"))));
    if (chance.nextDouble() < VISITING && done.add("visit " + id)) {
      var visit = at.copy().put("kind", "came");
      floor.send("PUT", "/api/leads/" + id + "/visits/demo-" + id, manager, visit);
    }
    if ("sale".equals(lead.getString("lastDisposition")) && done.add("deal " + id)) {
      String amount = chance.nextInt(SMALLEST_AMOUNT, LARGEST_AMOUNT) + "00.00";
      var money = at.copy().put("amount", amount).put("currency", "CNY");
      String deal = "/api/leads/" + id + "/deals/demo-" + id;
      floor.send("PUT", deal, manager, money);
      if (chance.nextDouble() < PAYING) {
        floor.send("PUT", deal + "/payments/demo-" + id, manager, money);
      }
    }
  }

  private String after(Instant lastCall) {
    Instant now = clock.now();
    Instant later = lastCall.plus(AFTER_THE_CALL);
    return OffsetDateTime.ofInstant(later.isAfter(now) ? now : later, DemoFloor.ZONE)
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
