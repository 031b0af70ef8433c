package telesales.singlemachine.launch;

import java.io.IOException;
import telesales.localinfrastructure.ReadingRole;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.Service;

/**
 * How BI tools read the figures: from the projection's database, as a role that may do nothing
 * else.
 *
 * @param port of PostgreSQL, on the loopback address
 */
public record BiAccess(int port, String database, ReadingRole role) {
  /** The projection lets a role of this name read, see its application.properties. */
  private static final String ROLE = "telesales_bi";

  private static final String SCHEMA = "bi";

  /** The access to an installation that was started before. */
  public static BiAccess to(DataDirectory data) throws IOException {
    int port = Ports.remembered(data.ports()).of(PostgresChild.NAME);
    return new BiAccess(port, Service.PROJECTION.database(), role(new Secrets(data)));
  }

  static ReadingRole role(Secrets secrets) {
    return new ReadingRole(ROLE, secrets.password("bi-password"), SCHEMA);
  }

  /** Where JDBC finds it. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
