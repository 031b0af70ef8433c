package telesales.eventsourcing.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Topic;
import telesales.localinfrastructure.LocalKafka;
import telesales.localinfrastructure.LocalPostgres;
import telesales.localinfrastructure.LoopbackPorts;
import telesales.localinfrastructure.ReadingRole;
import telesales.localinfrastructure.ServiceDatabase;

/**
 * A real PostgreSQL and a real Kafka for the tests of one service, started once for all of its test
 * classes: {@code @QuarkusTestResource(value = ServiceInfrastructure.class, initArgs
 * = @ResourceArg(name = "database", value = "call_log"))}. BI tools' role reads the schema {@code
 * bi} of it, where there is one.
 */
public final class ServiceInfrastructure implements QuarkusTestResourceLifecycleManager {
  private static final int PARTITIONS = 2;
  private static final ReadingRole BI = new ReadingRole("telesales_bi", "bi-password", "bi");
  private static volatile @Nullable ServiceInfrastructure running;

  private String database = "service";
  private @Nullable Path directory;
  private @Nullable LocalPostgres postgres;
  private @Nullable LocalKafka kafka;

  @Override
  public void init(Map<String, String> arguments) {
    database = arguments.getOrDefault("database", database);
  }

  @Override
  public Map<String, String> start() {
    try {
      directory = Files.createTempDirectory("telesales-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    postgres = LocalPostgres.start(directory.resolve("postgresql"), LoopbackPorts.free());
    kafka = LocalKafka.start(directory.resolve("kafka"), LoopbackPorts.free());
    kafka.ensureTopics(Arrays.stream(Topic.values()).map(Topic::wireName).toList(), PARTITIONS);
    postgres.ensureDatabase(new ServiceDatabase(database, "owner-password", "service-password"));
    postgres.ensureReadingRole(BI, database);
    running = this;
    return configuration(postgres, kafka);
  }

  @Override
  public void stop() {
    running = null;
    if (kafka != null) {
      kafka.close();
    }
    if (postgres != null) {
      postgres.close();
    }
    if (directory != null) {
      Directories.delete(directory);
    }
  }

  /** For tests that publish or read what services publish. */
  public static String bootstrapServers() {
    ServiceInfrastructure now = running;
    if (now == null || now.kafka == null) {
      throw new IllegalStateException("the infrastructure is not running");
    }
    return now.kafka.bootstrapServers();
  }

  private Map<String, String> configuration(LocalPostgres postgres, LocalKafka kafka) {
    Map<String, String> config = new HashMap<>();
    config.put("quarkus.datasource.username", database);
    config.put("quarkus.datasource.password", "service-password");
    config.put("quarkus.flyway.username", database + "_owner");
    config.put("quarkus.flyway.password", "owner-password");
    config.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(database));
    config.put(
        "quarkus.datasource.reactive.url",
        "postgresql://127.0.0.1:" + postgres.port() + "/" + database);
    config.put("telesales.testing.bi-password", BI.password());
    config.put("kafka.bootstrap.servers", kafka.bootstrapServers());
    config.put("mp.jwt.verify.publickey", Tokens.publicKeyPem());
    config.put("mp.jwt.verify.issuer", Tokens.ISSUER);
    return config;
  }
}
