package telesales.projection.board;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.HashMap;
import java.util.Map;

/** People's names; whoever has none yet is called by the id. */
record Names(Map<String, String> agents, Map<String, String> managers) {
  static final Names NONE = new Names(Map.of(), Map.of());

  static Names read(RowSet<Row> rows) {
    Map<String, String> agents = new HashMap<>();
    Map<String, String> managers = new HashMap<>();
    for (Row row : rows) {
      Map<String, String> kind = row.getString("kind").equals("AGENT") ? agents : managers;
      kind.put(row.getString("id"), row.getString("name"));
    }
    return new Names(Map.copyOf(agents), Map.copyOf(managers));
  }

  String agentOrId(String id) {
    return agents.getOrDefault(id, id);
  }

  String managerOrId(String id) {
    return managers.getOrDefault(id, id);
  }
}
