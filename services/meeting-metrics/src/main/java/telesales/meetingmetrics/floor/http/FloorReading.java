package telesales.meetingmetrics.floor.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.meetingmetrics.MeetingMetricsConfig.FloorLimits;
import telesales.meetingmetrics.floor.domain.FloorPlan;
import telesales.meetingmetrics.http.Body;

/** A floor as it is sent, with every mistake in it named. */
final class FloorReading {
  /** Boards show those under it who belong to no team. */
  private static final String RESERVED_TEAM = "unassigned";

  private static final String TIMEZONE = "timezone";

  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  private final Body body = new Body();
  private final FloorLimits limits;
  private final Map<String, String> departmentPlaces = new HashMap<>();
  private final Map<String, String> teamPlaces = new HashMap<>();
  private final Map<String, String> agentPlaces = new HashMap<>();

  /** Those of the maps above that have no room left; by identity, as they change. */
  private final Set<Map<String, String>> full = Collections.newSetFromMap(new IdentityHashMap<>());

  FloorReading(FloorLimits limits) {
    this.limits = limits;
  }

  FloorPlan read(@Nullable JsonNode sent) {
    JsonNode fields = body.fields(sent, Set.of(TIMEZONE, "departments"));
    var plan = new FloorPlan(zone(fields, "").orElse(ZoneOffset.UTC), departments(fields));
    body.mustBeRight();
    return plan;
  }

  /** A team's zone alone; the floor's if it is null. */
  @Nullable ZoneId teamZone(@Nullable JsonNode sent) {
    JsonNode fields = body.fields(sent, Set.of(TIMEZONE));
    if (!fields.has(TIMEZONE)) {
      body.wrong(TIMEZONE, "must be a zone, or null for the floor's");
    }
    ZoneId zone = ownZone(fields, "");
    body.mustBeRight();
    return zone;
  }

  private Optional<ZoneId> zone(JsonNode of, String path) {
    String zone = body.text(of, path, TIMEZONE);
    if (ZONES.contains(zone)) {
      return Optional.of(ZoneId.of(zone));
    }
    if (of.path(TIMEZONE).isTextual()) {
      body.wrong(
          Body.path(path, TIMEZONE), "must be a zone of the tz database, as in Asia/Shanghai");
    }
    return Optional.empty();
  }

  /** The floor's, unless it has its own. */
  private @Nullable ZoneId ownZone(JsonNode team, String path) {
    JsonNode zone = team.path(TIMEZONE);
    return zone.isMissingNode() || zone.isNull() ? null : zone(team, path).orElse(null);
  }

  private List<FloorPlan.Department> departments(JsonNode floor) {
    List<FloorPlan.Department> read = new ArrayList<>();
    int index = 0;
    for (JsonNode each : body.list(floor, "", "departments")) {
      String path = "departments[" + index++ + "]";
      if (hasRoom("departments", departmentPlaces, limits.maxDepartments())
          && body.isObject(each, path, Set.of("id", "name", "teams"))) {
        var id = new DepartmentId(body.id(each, path, "id"));
        unique(departmentPlaces, each, path);
        read.add(new FloorPlan.Department(id, body.name(each, path, "name"), teams(each, path)));
      }
    }
    return read;
  }

  private List<FloorPlan.Team> teams(JsonNode department, String departmentPath) {
    List<FloorPlan.Team> read = new ArrayList<>();
    int index = 0;
    for (JsonNode each : body.list(department, departmentPath, "teams")) {
      String path = departmentPath + ".teams[" + index++ + "]";
      if (hasRoom(departmentPath + ".teams", teamPlaces, limits.maxTeams())
          && body.isObject(each, path, Set.of("id", "name", TIMEZONE, "manager", "agents"))) {
        read.add(team(each, path));
      }
    }
    return read;
  }

  private FloorPlan.Team team(JsonNode team, String path) {
    String id = body.id(team, path, "id");
    if (id.equals(RESERVED_TEAM)) {
      body.wrong(path + ".id", "is reserved for those who belong to no team");
    }
    unique(teamPlaces, team, path);
    return new FloorPlan.Team(
        new TeamId(id),
        body.name(team, path, "name"),
        ownZone(team, path),
        manager(team, path),
        agents(team, path));
  }

  private FloorPlan.@Nullable Manager manager(JsonNode team, String teamPath) {
    JsonNode manager = team.path("manager");
    String path = teamPath + ".manager";
    if (manager.isMissingNode()
        || manager.isNull()
        || !body.isObject(manager, path, Set.of("id", "name"))) {
      return null;
    }
    return new FloorPlan.Manager(
        new ManagerId(body.id(manager, path, "id")), body.name(manager, path, "name"));
  }

  private List<FloorPlan.Agent> agents(JsonNode team, String teamPath) {
    List<FloorPlan.Agent> read = new ArrayList<>();
    int index = 0;
    for (JsonNode each : body.list(team, teamPath, "agents")) {
      String path = teamPath + ".agents[" + index++ + "]";
      if (hasRoom(teamPath + ".agents", agentPlaces, limits.maxAgents())
          && body.isObject(each, path, Set.of("id", "name"))) {
        var id = new AgentId(body.id(each, path, "id"));
        unique(agentPlaces, each, path);
        read.add(new FloorPlan.Agent(id, body.name(each, path, "name")));
      }
    }
    return read;
  }

  /** Whether there is room for one more; that there is none is told once. */
  private boolean hasRoom(String path, Map<String, String> places, int most) {
    boolean room = places.size() < most;
    if (!room && full.add(places)) {
      body.wrong(path, "makes more than " + most + ", the most that this floor may have");
    }
    return room && !body.tooManyErrors();
  }

  private void unique(Map<String, String> places, JsonNode node, String path) {
    String id = node.path("id").asText();
    String earlier = places.putIfAbsent(id.isEmpty() ? path : id, path);
    if (earlier != null && node.path("id").isTextual()) {
      body.wrong(path + ".id", "is the same as that of " + earlier);
    }
  }
}
