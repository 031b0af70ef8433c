package telesales.projection.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far a generation has come: the next offset of each partition. */
record Offsets(Map<TopicPartition, Long> next) {
  static Offsets of(Generation generation, Connection connection) throws SQLException {
    Map<TopicPartition, Long> next = new HashMap<>();
    String sql =
        "SELECT topic, partition, next_offset FROM %s.consumed_offset"
            .formatted(generation.schema());
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        next.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
      }
    }
    return new Offsets(next);
  }

  long of(TopicPartition partition) {
    return next.getOrDefault(partition, 0L);
  }

  long events() {
    return next.values().stream().mapToLong(Long::longValue).sum();
  }
}
