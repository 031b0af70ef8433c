package telesales.singlemachine.signin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import telesales.localinfrastructure.ServiceDatabase;

/** The accounts in their own database. Few and rarely asked, so each question has a connection. */
final class AccountStore {

  private static final String PUT =
      """
      INSERT INTO account (name, role, team, password_hash) VALUES (?, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE
      SET role = excluded.role, team = excluded.team, password_hash = excluded.password_hash
      """;

  /** An account with what is kept of its password. */
  record Stored(Account account, PasswordHash hash) {}

  private final String jdbcUrl;
  private final ServiceDatabase database;

  AccountStore(String jdbcUrl, ServiceDatabase database) {
    this.jdbcUrl = jdbcUrl;
    this.database = database;
  }

  void migrate() {
    Flyway.configure()
        .dataSource(jdbcUrl, database.ownerRole(), database.ownerPassword())
        .locations("classpath:db/sign-in")
        .load()
        .migrate();
  }

  Optional<Stored> find(String name) {
    try (var connection = connect();
        var query =
            connection.prepareStatement(
                "SELECT role, team, password_hash FROM account WHERE name = ?")) {
      query.setString(1, name);
      try (var found = query.executeQuery()) {
        if (!found.next()) {
          return Optional.empty();
        }
        Role role = Role.named(found.getString("role")).orElseThrow();
        var account = new Account(name, role, found.getString("team"));
        return Optional.of(
            new Stored(account, PasswordHash.parse(found.getString("password_hash"))));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read accounts", e);
    }
  }

  void put(Account account, PasswordHash hash) {
    try (var connection = connect();
        var statement = connection.prepareStatement(PUT)) {
      statement.setString(1, account.name());
      statement.setString(2, account.role().id());
      statement.setString(3, account.team());
      statement.setString(4, hash.written());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot write an account", e);
    }
  }

  boolean remove(String name) {
    try (var connection = connect();
        var statement = connection.prepareStatement("DELETE FROM account WHERE name = ?")) {
      statement.setString(1, name);
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot remove an account", e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, database.serviceRole(), database.servicePassword());
  }
}
