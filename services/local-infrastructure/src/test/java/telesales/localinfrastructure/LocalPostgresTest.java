package telesales.localinfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

  private static final ServiceDatabase SHOP = new ServiceDatabase("shop", "owner's", "server's");

  @TempDir static Path directory;
  private static LocalPostgres postgres;

  @BeforeAll
  static void start() {
    postgres = LocalPostgres.start(directory, LoopbackPorts.free());
    postgres.ensureDatabase(SHOP);
  }

  @AfterAll
  static void stop() {
    postgres.close();
    assertThat(postgres.process().isAlive()).isFalse();
  }

  @Test
  void durability_is_on() throws SQLException {
    try (var superuser = as(postgres.superuser(), postgres.superuserPassword())) {
      assertThat(shown(superuser, "fsync")).isEqualTo("on");
      assertThat(shown(superuser, "synchronous_commit")).isEqualTo("on");
      assertThat(shown(superuser, "full_page_writes")).isEqualTo("on");
      assertThat(shown(superuser, "server_version")).startsWith("18.");
    }
  }

  @Test
  void a_wrong_password_is_refused() {
    assertThatThrownBy(() -> as(postgres.superuser(), "guess").close())
        .isInstanceOf(SQLException.class);
  }

  @Test
  void the_superuser_password_is_readable_by_its_owner_only() throws Exception {
    var mode = Files.getPosixFilePermissions(directory.resolve("superuser-password"));

    assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
  }

  @Test
  void what_was_committed_is_there_after_kill_9() throws SQLException {
    try (var owner = as("shop_owner", "owner's")) {
      execute(owner, "CREATE TABLE sale (id int)");
      execute(owner, "INSERT INTO sale VALUES (7)");
      killAndStartAgain();
    }
    try (var owner = as("shop_owner", "owner's");
        var sales = owner.createStatement().executeQuery("SELECT id FROM sale")) {
      assertThat(sales.next()).isTrue();
      assertThat(sales.getInt(1)).isEqualTo(7);
    }
  }

  @Test
  void one_left_behind_is_stopped_by_the_next_start() throws SQLException {
    Process leftBehind = postgres.process();

    postgres = LocalPostgres.start(directory, postgres.port());

    assertThat(Waiting.ended(leftBehind, Duration.ofSeconds(5))).isTrue();
    try (var superuser = as(postgres.superuser(), postgres.superuserPassword())) {
      assertThat(superuser.isValid(1)).isTrue();
    }
  }

  @Test
  void a_service_role_has_only_what_migrations_grant_it() throws SQLException {
    try (var owner = as("shop_owner", "owner's")) {
      execute(owner, "CREATE TABLE ledger (id int)");
      execute(owner, "GRANT SELECT ON ledger TO shop");
    }
    try (var service = as("shop", "server's")) {
      execute(service, "SELECT id FROM ledger");
      assertThatThrownBy(() -> execute(service, "INSERT INTO ledger VALUES (1)"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> execute(service, "CREATE TABLE mine (id int)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void a_role_of_one_service_cannot_connect_to_the_database_of_another() {
    postgres.ensureDatabase(new ServiceDatabase("garage", "a", "b"));

    assertThatThrownBy(
            () -> DriverManager.getConnection(postgres.jdbcUrl("shop"), "garage", "b").close())
        .hasMessageContaining("permission denied");
  }

  @Test
  void making_a_database_again_changes_its_passwords_and_nothing_else() throws SQLException {
    postgres.ensureDatabase(new ServiceDatabase("kiosk", "a", "b"));
    postgres.ensureDatabase(new ServiceDatabase("kiosk", "a", "c"));

    try (var service = DriverManager.getConnection(postgres.jdbcUrl("kiosk"), "kiosk", "c")) {
      assertThat(service.isValid(1)).isTrue();
    }
  }

  private static void killAndStartAgain() {
    postgres.process().destroyForcibly();
    assertThat(Waiting.ended(postgres.process(), Duration.ofSeconds(5))).isTrue();
    postgres = LocalPostgres.start(directory, postgres.port());
  }

  private static Connection as(String role, String password) throws SQLException {
    String database = role.startsWith("shop") ? "shop" : "postgres";
    return DriverManager.getConnection(postgres.jdbcUrl(database), role, password);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String shown(Connection connection, String setting) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("SHOW " + setting)) {
      result.next();
      return result.getString(1);
    }
  }
}
