package telesales.singlemachine.launch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import telesales.localinfrastructure.ServiceDatabase;
import telesales.singlemachine.Service;

/** What a service is told by its environment. */
record ServiceEnvironment(Ports ports, Secrets secrets, Optional<DayClock> clock) {

  Map<String, String> of(Service service) {
    var environment = new HashMap<String, String>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.id())));
    environment.put("QUARKUS_BANNER_ENABLED", "false");
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(KafkaChild.NAME));
    // Two arenas instead of eight per processor: glibc's habit would cost 50 MB per JVM.
    environment.put("MALLOC_ARENA_MAX", "2");
    environment.put("MP_JWT_VERIFY_ISSUER", "telesales");
    environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", secrets.publicKey().toUri().toString());
    database(service, environment);
    if (service == Service.CALL_LOG) {
      environment.put("TELESALES_CALL_LOG_CUSTOMER_ID_SECRET", secrets.key("customer-id-secret"));
      environment.put("TELESALES_CALL_LOG_MASTER_KEY", secrets.key("customer-master-key"));
    }
    clock.ifPresent(
        day -> {
          environment.put("TELESALES_CLOCK_START", day.start().toString());
          environment.put("TELESALES_CLOCK_REAL_START", day.began().toString());
          environment.put("TELESALES_CLOCK_SPEED", Integer.toString(day.speed()));
        });
    return environment;
  }

  private void database(Service service, Map<String, String> environment) {
    ServiceDatabase database = secrets.database(service.database());
    String address = "127.0.0.1:" + ports.of(PostgresChild.NAME) + "/" + database.name();
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + address);
    environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://" + address);
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.serviceRole());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.servicePassword());
    environment.put("QUARKUS_FLYWAY_USERNAME", database.ownerRole());
    environment.put("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword());
  }
}
