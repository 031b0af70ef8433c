package telesales.systemtests;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The databases of a running system, as who may do everything. */
record Database(String port, String password) {
  static Database of(RunningSystem system) throws IOException {
    Path data = system.data();
    var ports = new Properties();
    try (Reader in = Files.newBufferedReader(data.resolve("ports.properties"))) {
      ports.load(in);
    }
    return new Database(
        ports.getProperty("postgresql"),
        Files.readString(data.resolve("postgresql/superuser-password")).strip());
  }

  /** The first column of the first row. */
  String ask(String database, String statement) throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    try (Connection connection = DriverManager.getConnection(url, "telesales_superuser", password);
        Statement asked = connection.createStatement();
        ResultSet rows = asked.executeQuery(statement)) {
      if (!rows.next()) {
        throw new SQLException("no answer to " + statement);
      }
      return rows.getString(1);
    }
  }
}
