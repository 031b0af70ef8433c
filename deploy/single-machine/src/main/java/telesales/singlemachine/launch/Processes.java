package telesales.singlemachine.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import telesales.localinfrastructure.LocalPostgres;
import telesales.localinfrastructure.ServiceDatabase;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.Service;

/** All processes of an installation: PostgreSQL, Kafka and the services. */
public final class Processes implements AutoCloseable {

  private static final Duration DEADLINE = Duration.ofMinutes(3);

  private final DataDirectory data;
  private final Secrets secrets;
  private final Ports ports;
  private final Consumer<String> say;
  private final PostgresChild postgres;
  private final KafkaChild kafka;
  private final List<ServiceChild> services = new ArrayList<>();
  private final List<Supervised> running = new CopyOnWriteArrayList<>();
  private final Topics topics;
  private boolean closing;
  private final LogRotation rotation;

  private Processes(
      DataDirectory data,
      Path project,
      Ports ports,
      Optional<DayClock> clock,
      StartCaches caches,
      Consumer<String> say) {
    this.data = data;
    this.secrets = new Secrets(data);
    this.ports = ports;
    this.say = say;
    this.rotation = LogRotation.of(data.logs(), say);
    this.postgres = new PostgresChild(data, ports.of(PostgresChild.NAME));
    this.kafka = new KafkaChild(data, ports.of(KafkaChild.NAME));
    this.topics = new Topics(kafka, say);
    var environment = new ServiceEnvironment(ports, secrets, clock);
    for (Service service : Service.values()) {
      services.add(
          new ServiceChild(service, service.jar(project), data, environment.of(service), caches));
    }
  }

  /** Names of all processes but the supervisor itself. */
  public static List<String> names() {
    return Stream.concat(
            Stream.of(PostgresChild.NAME, KafkaChild.NAME),
            Stream.of(Service.values()).map(Service::id))
        .toList();
  }

  /** The processes of this installation, none of them started. */
  public static Processes of(
      DataDirectory data,
      Path project,
      Ports ports,
      Optional<DayClock> clock,
      StartCaches caches,
      Consumer<String> say) {
    return new Processes(data, project, ports, clock, caches, say);
  }

  /** The database server. */
  public LocalPostgres postgres() {
    return postgres.server();
  }

  /** Begins to start the services, and returns at once. */
  public void beginServices() {
    services.forEach(this::supervise);
  }

  /** Returns when the topics are there and each service says that it is ready. */
  public void awaitReady() {
    Readiness.await(ports, say, data.logs(), DEADLINE);
    topics.await(DEADLINE);
  }

  /** Makes a database of this machine's own beside those of the services. */
  public ServiceDatabase ensureDatabase(String name) {
    var database = secrets.database(name);
    postgres.server().ensureDatabase(database);
    return database;
  }

  /** Stops the services, then the stores they write to. */
  @Override
  public void close() {
    synchronized (this) {
      closing = true;
    }
    int stores = Math.min(2, running.size());
    stopAll(running.subList(stores, running.size()));
    stopAll(running.subList(0, stores));
    rotation.close();
  }

  /** Starts the two stores; returns when PostgreSQL has every service's database. */
  public void beginStores() {
    Supervised database = supervise(postgres);
    Supervised broker = supervise(kafka);
    topics.ensureWhenUp(broker, DEADLINE);
    database.awaitFirstStart(DEADLINE);
    for (Service service : Service.values()) {
      postgres.server().ensureDatabase(secrets.database(service.database()));
    }
    postgres.server().ensureReadingRole(BiAccess.role(secrets), Service.PROJECTION.database());
    say.accept("PostgreSQL is up");
  }

  /** Not while we stop: what was started then would be left behind. */
  private synchronized Supervised supervise(Child child) {
    if (closing) {
      throw new StartFailure("it was told to stop");
    }
    var supervised = new Supervised(child, data.pidFile(child.name()), say);
    running.add(supervised);
    return supervised.begin();
  }

  private static void stopAll(List<Supervised> processes) {
    var stopping =
        processes.stream()
            .map(one -> Thread.ofPlatform().name("stopper").start(one::stop))
            .toList();
    for (Thread thread : stopping) {
      try {
        // Each gives its process a time of its own, and kills it then.
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
