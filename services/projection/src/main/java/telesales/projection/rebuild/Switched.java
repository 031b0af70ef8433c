package telesales.projection.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the tables that serve came to serve.
 *
 * @param at when they took over
 * @param forRules whether they did by themselves, for rules of effective calls for days gone by
 * @param comparison with those that served before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Switched(
    Instant at,
    boolean forRules,
    @Nullable @JsonRawValue @Schema(implementation = Comparison.class) String comparison) {
  static @Nullable Switched read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT at, for_rules, comparison FROM rebuild.switched")) {
      return row.next()
          ? new Switched(
              row.getObject(1, OffsetDateTime.class).toInstant(),
              row.getBoolean(2),
              row.getString(3))
          : null;
    }
  }
}
